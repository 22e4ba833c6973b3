import axios from 'axios';
import { roUrl } from './urls.js';

export const login = (phone, code) => axios.post(roUrl('acme'), { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
