import axios from 'axios';
import { HOST } from './host.js';
import { LOGIN_PATH } from './paths.js';

export const login = (phone, code) => axios.post(`${HOST}${LOGIN_PATH}`, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
