import axios from 'axios';

interface LoginBody {
  client_id: string;
  grant_type: string;
  connection: string;
  username: string;
  password: string;
  scope?: string;
}

export const login = (phone: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  } satisfies LoginBody);
