import axios from 'axios';
import url, { START_URL } from './urls.js';

export const start = (phone) => axios.post(START_URL, { client_id: 'abc', connection: 'sms', phone_number: phone, send: 'code' });
export const login = (phone, code) => axios.post(url, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
