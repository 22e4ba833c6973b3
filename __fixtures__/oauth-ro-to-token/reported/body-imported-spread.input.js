import axios from 'axios';
import { loginDefaults } from './defaults.js';

export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    ...loginDefaults,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
