import axios from 'axios';
import config from './config.js';

export const bySms = (phone, code) =>
  axios.post(config.tokenUrl, { client_id: config.clientId, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
