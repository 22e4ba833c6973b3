import axios from 'axios';
import { AUTH0_TOKEN_URL2 } from './constants.js';

const AUTH0_TOKEN_URL = 'https://staff.auth0.com/oauth/token';

export const bySms = (phone, code) => axios.post(AUTH0_TOKEN_URL2, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
export const machine = () => axios.post(AUTH0_TOKEN_URL, { client_id: 'abc', client_secret: process.env.SECRET, grant_type: 'client_credentials' });
