import axios from 'axios';
import { HOST } from './host.js';
import { paths } from './paths.js';

export const login = (phone, code) => axios.post(HOST + paths.oauth + paths.login, { client_id: 'x4k', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' });
