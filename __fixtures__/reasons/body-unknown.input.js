import { defaults } from './auth.js';

export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { ...defaults, connection: 'sms', username: phone, password: code });
