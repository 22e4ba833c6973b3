import axios from 'axios';
import { CONNECTION } from './config';

export const login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: CONNECTION,
    username: phone,
    password: code,
  });
