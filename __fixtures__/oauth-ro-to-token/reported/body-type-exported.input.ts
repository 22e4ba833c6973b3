import axios from 'axios';

export interface Credentials {
  client_id: string;
  connection: 'sms' | 'email';
  grant_type: 'password';
  username: string;
  password: string;
}

export function verify(phone: string, code: string) {
  const body: Credentials = {
    client_id: 'typ3d',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  };
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
