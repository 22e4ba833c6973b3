import axios from 'axios';
import { URLS } from './urls.js';

export const bySms = (phone, code) => axios.post(URLS.loginTokenUrl2, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
