import auth0 from 'auth0-js';

const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc', redirectUri: 'https://app.example.com' });

export const login = (phone, code, done) =>
  webAuth.client.oauthToken(
    { realm: 'sms', username: phone, otp: code, scope: 'openid offline_access', grantType: 'http://auth0.com/oauth/grant-type/passwordless/otp' },
    (error, result) => done(error, result && result.accessToken),
  );
