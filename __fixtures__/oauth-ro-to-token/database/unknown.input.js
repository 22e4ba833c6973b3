import axios from 'axios';
import { connection } from './settings.js';

export const login = (username, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'unkn0wn',
    connection,
    grant_type: 'password',
    username,
    password,
  });
