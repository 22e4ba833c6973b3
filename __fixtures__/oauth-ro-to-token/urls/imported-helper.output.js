import axios from 'axios';
import { apiUrl } from '../config';

export const redeem = (phone, code) =>
  axios.post(apiUrl('/oauth/token'), {
    client_id: 'rEefDiver',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
