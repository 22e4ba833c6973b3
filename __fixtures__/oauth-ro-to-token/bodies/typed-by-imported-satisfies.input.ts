import axios from 'axios';
import type { LoginBody } from '@acme/types';

export const login = (phone: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  } satisfies LoginBody);
