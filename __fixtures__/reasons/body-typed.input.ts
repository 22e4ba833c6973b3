import type { LegacyLogin } from './types';

export function verify(phone: string, code: string) {
  const body: LegacyLogin = { client_id: CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code };
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
