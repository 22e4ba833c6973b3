import axios from 'axios';
import { config } from './config';

export const login = (phone: string, code: string) =>
  axios.post(config.loginUrl, { client_id: config.clientId, grant_type: 'password', connection: 'sms', username: phone, password: code });
