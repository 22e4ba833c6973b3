/*
 * The legacy login, kept for reference:
 *
 *   axios.post('https://acme.example.auth0.com/oauth/ro', {
 *     client_id: CLIENT_ID,
 *     connection: 'sms',
 *     username: phone,
 *     password: code,
 *     grant_type: 'password'
 *   });
 */
export function login(/* phone, code: see /oauth/ro */) {
  throw new Error('Use the hosted login page.');
}
/* http://auth0.com/oauth/legacy/grant-type/ro is switched off. */
