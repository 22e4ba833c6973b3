import auth0 from 'auth0-js';

const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc' });

export const login = (phone, code, done) => webAuth.client.loginWithResourceOwner({ connection: 'sms', username: phone, password: code, audience: 'https://api.acme.example' }, done);
