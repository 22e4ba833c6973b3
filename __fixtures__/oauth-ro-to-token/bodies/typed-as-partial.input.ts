import axios from 'axios';

interface LoginBody {
  client_id: string;
  grant_type: string;
  connection: string;
  username: string;
  password: string;
}

export function login(phone: string, code: string) {
  const body: Partial<LoginBody> = { client_id: 'k3yL1meKiosk', grant_type: 'password' };
  body.connection = 'sms';
  body.username = phone;
  body.password = code;
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
