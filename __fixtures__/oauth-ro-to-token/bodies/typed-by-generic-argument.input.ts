import axios, { AxiosResponse } from 'axios';

interface Tokens {
  access_token: string;
}

interface Credentials {
  client_id: string;
  grant_type: string;
  connection: string;
  username: string;
  password: string;
}

export const login = (phone: string, code: string) =>
  axios.post<Tokens, AxiosResponse<Tokens>, Credentials>('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  });
