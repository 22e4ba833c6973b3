import axios from 'axios';
import { LOGIN_URL as url } from './auth';

export const login = (phone, code) => axios.post(url, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
