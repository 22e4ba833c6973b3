export const AUTH0_DOMAIN = 'acme.auth0.com';
export const AUTH0_RO_URL = `https://${AUTH0_DOMAIN}/oauth/token`;
export const defaults = {
  client_id: 'abc123',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  realm: 'sms',
};
