export const DOMAIN = 'acme.example.auth0.com';
export const AUTH0_RO_URL = `https://${DOMAIN}/oauth/ro`;

export const loginDefaults = {
  client_id: process.env.AUTH0_CLIENT_ID,
  grant_type: 'password',
  scope: 'opend profile',
};
