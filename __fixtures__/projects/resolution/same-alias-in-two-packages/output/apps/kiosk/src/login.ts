import axios from 'axios';
import { CONNECTION, RO_URL } from '@/config';

export const login = (phone: string, code: string) =>
  axios.post(RO_URL, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: CONNECTION, username: phone, otp: code });
