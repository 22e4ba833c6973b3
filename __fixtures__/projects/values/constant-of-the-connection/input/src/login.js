import axios from 'axios';
import { CLIENT_ID, CONNECTION, GRANT } from './constants.js';

export const login = (phone, code) =>
  axios.post('https://acme.auth0.com/oauth/ro', { client_id: CLIENT_ID, grant_type: GRANT, connection: CONNECTION, username: phone, password: code });
