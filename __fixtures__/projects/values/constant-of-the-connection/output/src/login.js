import axios from 'axios';
import { CLIENT_ID, CONNECTION, GRANT } from './constants.js';

export const login = (phone, code) =>
  axios.post('https://acme.auth0.com/oauth/token', { client_id: CLIENT_ID, grant_type: GRANT, realm: CONNECTION, username: phone, otp: code });
