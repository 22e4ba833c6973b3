import axios from 'axios';
import { EMAIL } from './constants.js';
export const login = (email, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', connection: EMAIL, username: email, password: code, grant_type: 'password', scope: 'openid' });
