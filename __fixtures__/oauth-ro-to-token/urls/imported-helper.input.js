import axios from 'axios';
import { apiUrl } from '../config';

export const redeem = (phone, code) =>
  axios.post(apiUrl('/oauth/ro'), {
    client_id: 'rEefDiver',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
