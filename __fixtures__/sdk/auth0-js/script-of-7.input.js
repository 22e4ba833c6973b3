var auth0 = new Auth0({ domain: 'acme.example.auth0.com', clientID: 'abc', callbackOnLocationHash: true });
auth0.verifySMSCode({ phoneNumber: '+15550100', code: code }, done);
