import WebAuth from 'auth0-js/src/web-auth';

const webAuth = new WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc' });

export const login = (phone, code, done) => webAuth.client.oauthToken({ realm: 'sms', username: phone, otp: code, scope: 'openid', grantType: 'http://auth0.com/oauth/grant-type/passwordless/otp' }, done);
