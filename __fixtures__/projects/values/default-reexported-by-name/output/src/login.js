import axios from 'axios';
import { config } from './auth/index.js';

export const login = (phone, code) => axios.post(config.ro, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
