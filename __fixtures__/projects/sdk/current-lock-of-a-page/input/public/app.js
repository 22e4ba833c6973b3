var lock = new Auth0LockPasswordless('abc', 'acme.example.auth0.com', { allowedConnections: ['sms'] });
lock.show();
