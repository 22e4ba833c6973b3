import axios from 'axios';
import type { LoginBody } from './types';

export async function login(phone: string, code: string) {
  const body: LoginBody = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  };
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', body);
  return data;
}
