import axios from 'axios';

interface LoginBody {
  /** Ours */
  readonly client_id: string;
  readonly grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp';
  /** What sends the code */
  readonly realm: 'sms' | 'email';
  readonly username: string;
  /** Six digits */
  readonly otp: string;
  // the kiosk's name
}

export function login(phone: string, code: string) {
  const body: LoginBody = { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code };
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
}
