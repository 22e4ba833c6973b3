import auth0 from 'auth0-js';

const authentication = new auth0.Authentication({ domain: 'acme.example.auth0.com', clientID: 'abc' });
export const login = (email, code, done) => authentication.oauthToken({ realm: 'email', username: email, otp: code, grantType: 'http://auth0.com/oauth/grant-type/passwordless/otp', audience: 'https://api.example.com' }, done);
