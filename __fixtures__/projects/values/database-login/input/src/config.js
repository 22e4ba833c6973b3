export const RO_URL = 'https://acme.auth0.com/oauth/ro';
export const defaults = { client_id: 'abc', grant_type: 'password', connection: 'staff' };
