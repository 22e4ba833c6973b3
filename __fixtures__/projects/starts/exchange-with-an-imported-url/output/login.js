import axios from 'axios';
import { LOGIN } from './constants.js';
export const login = (email, code) => axios.post(LOGIN, { client_id: 'abc', realm: 'email', username: email, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', scope: 'openid' });
