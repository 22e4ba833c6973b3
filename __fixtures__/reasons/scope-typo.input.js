const webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'kiosk', scope: 'opend profile' });
