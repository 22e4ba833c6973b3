import WebAuth from 'auth0-js/src/web-auth';

const webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc' });

export const login = (phone, code, done) => webAuth.client.loginWithResourceOwner({ connection: 'sms', username: phone, password: code, scope: 'openid' }, done);
