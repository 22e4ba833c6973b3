import axios, { AxiosResponse } from 'axios';

interface Tokens {
  access_token: string;
  id_token: string;
}

export const login = (phone: string, code: string): Promise<AxiosResponse<Tokens>> =>
  axios.post<Tokens>('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  });
