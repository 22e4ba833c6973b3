import axios from 'axios';
import defaults from './defaults.json';

export const login = (phone: string, code: string) =>
  axios.post('https://acme.auth0.com/oauth/token', { ...defaults, username: phone, otp: code });
