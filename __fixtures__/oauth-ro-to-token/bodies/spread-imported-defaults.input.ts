import axios from 'axios';
import { loginDefaults } from './auth-defaults';

export const loginByCode = (phone: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    ...loginDefaults,
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
