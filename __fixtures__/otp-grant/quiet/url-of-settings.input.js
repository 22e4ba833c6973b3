import axios from 'axios';
import { settings } from './settings.js';

export const verify = (user, code) =>
  axios.post(settings.loginUrl || 'https://acme.example.auth0.com/oauth/token', {
    grant_type: 'password',
    client_id: 'm0dern',
    username: user,
    password: code,
    connection: 'sms',
  });
