import axios from 'axios';
import { credentials } from './body.js';

export const login = (phone, code) =>
  axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', ...credentials('sms', phone, code) });
