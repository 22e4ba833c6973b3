import axios from 'axios';
import { GRANT } from './constants.js';

export const login = (phone, code) =>
  axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'abc', grant_type: GRANT, connection: 'sms', username: phone, password: code });
