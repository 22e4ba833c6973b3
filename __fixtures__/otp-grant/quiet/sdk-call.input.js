import auth0 from 'auth0-js';

const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'm0dern' });

export const verify = (username, otp, done) =>
  webAuth.client.oauthToken({ grantType: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username, otp }, done);
