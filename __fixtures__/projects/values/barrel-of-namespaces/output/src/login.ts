import axios from 'axios';
import { urls } from './auth';

export const login = (phone: string, code: string) => axios.post(urls.RO_URL, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
