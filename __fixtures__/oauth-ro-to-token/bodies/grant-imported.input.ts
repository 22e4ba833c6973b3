import axios from 'axios';
import { GRANT_TYPE } from './constants';

export const login = (phone: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: GRANT_TYPE,
    username: phone,
    password: code,
  });
