import type { OtpLogin } from './types';

export function verify(phone: string, code: string) {
  const body: OtpLogin = { client_id: CLIENT_ID, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code };
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
}
