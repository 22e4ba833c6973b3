import { Auth0LockPasswordless } from 'auth0-lock';

const lock = new Auth0LockPasswordless('abc', 'acme.example.auth0.com', { allowedConnections: ['sms'] });
lock.on('authenticated', ({ accessToken }) => keep(accessToken));
lock.show();
