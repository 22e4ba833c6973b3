import axios from 'axios';
import { endpoints } from './endpoints.js';

export const login = (phone, code) => axios.post(endpoints['login'], { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
