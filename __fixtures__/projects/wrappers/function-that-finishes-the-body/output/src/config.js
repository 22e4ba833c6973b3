export const RO_URL = 'https://acme.auth0.com/oauth/token';

export function withDefaults(body) {
  if (!body.otp) throw new Error('No password');
  return { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', ...body };
}
