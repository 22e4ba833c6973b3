export const AUTH0_DOMAIN = 'acme.auth0.com';
export const AUTH0_RO_URL = `https://${AUTH0_DOMAIN}/oauth/ro`;
export const defaults = {
  client_id: 'abc123',
  grant_type: 'password',
  connection: 'sms',
};
