import axios from 'axios';
import { OAUTH, RO } from './urls.js';

export const login = (phone, code) => axios.post(`${OAUTH}/${RO}`, { client_id: 'x4k', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' });
