import axios from 'axios';
import { clientId, roUrl } from './config.json';

export const login = (phone: string, code: string) =>
  axios.post(roUrl, { client_id: clientId, grant_type: 'password', connection: 'sms', username: phone, password: code });
