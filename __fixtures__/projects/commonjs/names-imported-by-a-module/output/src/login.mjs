import axios from 'axios';
import { roUrl } from './config.cjs';

export const login = (phone, code) => axios.post(roUrl, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
