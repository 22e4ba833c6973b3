import ky from 'ky';

const ROUTES = {
  'passwordless-start': 'passwordless/start',
  'passwordless-login': 'oauth/token',
} as const;

const auth0 = ky.extend({ prefixUrl: 'https://acme.example.auth0.com' });

export const redeem = (email: string, code: string) =>
  auth0.post(ROUTES['passwordless-login'], {
    json: { client_id: 'sTonemason', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
  });
