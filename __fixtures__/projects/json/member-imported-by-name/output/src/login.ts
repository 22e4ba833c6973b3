import axios from 'axios';
import { clientId, roUrl } from './config.json';

export const login = (phone: string, code: string) =>
  axios.post(roUrl, { client_id: clientId, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
