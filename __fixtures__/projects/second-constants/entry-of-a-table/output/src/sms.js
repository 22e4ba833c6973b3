import axios from 'axios';
import { ENDPOINTS } from './endpoints.js';

export const bySms = (phone, code) => axios.post(ENDPOINTS.TOKEN_LOGIN, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
