import axios from 'axios';
import { config } from './config';

export const login = (phone: string, code: string) =>
  axios.post(config.loginUrl, { client_id: config.clientId, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
