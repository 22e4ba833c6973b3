import axios from 'axios';

export function login(phone: string, code: string) {
  const body: Record<string, string> = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  };
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
