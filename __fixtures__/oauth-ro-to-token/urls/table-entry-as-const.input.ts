import ky from 'ky';

const ROUTES = {
  'passwordless-start': 'passwordless/start',
  'passwordless-login': 'oauth/ro',
} as const;

const auth0 = ky.extend({ prefixUrl: 'https://acme.example.auth0.com' });

export const redeem = (email: string, code: string) =>
  auth0.post(ROUTES['passwordless-login'], {
    json: { client_id: 'sTonemason', connection: 'email', grant_type: 'password', username: email, password: code },
  });
