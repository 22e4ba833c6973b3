import axios from 'axios';

interface LoginBody {
  /** Ours */
  readonly client_id: string;
  readonly grant_type: 'password';
  /** What sends the code */
  readonly connection: 'sms' | 'email';
  readonly username: string;
  /** Six digits */
  readonly password: string;
  readonly device?: string; // the kiosk's name
}

export function login(phone: string, code: string) {
  const body: LoginBody = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code, device: 'kiosk' };
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
