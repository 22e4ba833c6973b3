import axios from 'axios';
import { AUTH0_RO_URL, AUTH0_TOKEN_URL, CLIENT_ID } from './constants.js';

export const byPassword = (user, secret) => axios.post(AUTH0_RO_URL, { client_id: CLIENT_ID, grant_type: 'password', connection: 'staff', username: user, password: secret });
export const byCode = (phone, code) => axios.post(AUTH0_TOKEN_URL, { client_id: CLIENT_ID, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
