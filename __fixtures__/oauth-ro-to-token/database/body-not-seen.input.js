import axios from 'axios';
import { defaults } from './defaults.js';

export const login = (username, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    connection: 'customers',
    ...defaults,
    username,
    password,
  });
