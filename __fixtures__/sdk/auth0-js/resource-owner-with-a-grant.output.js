import auth0 from 'auth0-js';

const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc' });

export const login = (phone, code, done) => webAuth.client.oauthToken({ realm: 'sms', username: phone, otp: code, grantType: 'http://auth0.com/oauth/grant-type/passwordless/otp' }, done);
