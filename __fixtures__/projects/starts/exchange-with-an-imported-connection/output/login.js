import axios from 'axios';
import { EMAIL } from './constants.js';
export const login = (email, code) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'abc', realm: EMAIL, username: email, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', scope: 'openid' });
