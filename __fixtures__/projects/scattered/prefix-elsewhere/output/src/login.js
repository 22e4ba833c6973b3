import axios from 'axios';
import { OAUTH } from './urls.js';

export const login = (phone, code) => axios.post(`${OAUTH}/token`, { client_id: 'x4k', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' });
