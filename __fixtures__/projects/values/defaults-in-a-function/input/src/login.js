import axios from 'axios';
import { loginDefaults } from './defaults.js';

export const login = (phone, code) =>
  axios.post('https://acme.auth0.com/oauth/ro', { ...loginDefaults(), username: phone, password: code });
