/* eslint-disable oauth-ro/no-oauth-ro -- emulated by the gateway until 2027 */
export const LOGIN_PATH = '/oauth/ro';

export function login(post: (path: string, body: object) => Promise<void>, phone: string, code: string) {
  return post(LOGIN_PATH, { username: phone, password: code, connection: 'sms', client_id: 'abc', grant_type: 'password' });
}
/* eslint-enable oauth-ro/no-oauth-ro */
