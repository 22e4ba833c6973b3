export const RO_URL = 'https://acme.auth0.com/oauth/ro';

export function withDefaults(body) {
  if (!body.password) throw new Error('No password');
  return { client_id: 'abc', grant_type: 'password', ...body };
}
