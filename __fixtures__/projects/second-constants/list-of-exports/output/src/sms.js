import axios from 'axios';
import {
  AUTH0_TOKEN_URL,
  CLIENT_ID,
} from './constants.js';

export const bySms = (phone, code) => axios.post(AUTH0_TOKEN_URL, { client_id: CLIENT_ID, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
