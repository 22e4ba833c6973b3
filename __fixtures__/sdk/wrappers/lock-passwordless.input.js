import Auth0LockPasswordless from 'auth0-lock-passwordless';

const lock = new Auth0LockPasswordless('abc', 'acme.example.auth0.com');
lock.sms({ closable: false }, (error, profile, idToken) => keep(idToken));
