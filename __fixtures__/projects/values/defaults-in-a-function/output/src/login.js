import axios from 'axios';
import { loginDefaults } from './defaults.js';

export const login = (phone, code) =>
  axios.post('https://acme.auth0.com/oauth/token', { ...loginDefaults(), username: phone, otp: code });
