import axios from 'axios';
import { AUTH0_TOKEN_URL } from './urls.js';

export const login = (phone, code) => axios.post(AUTH0_TOKEN_URL, { client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });

export const startLogin = (phone) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k1osk', connection: 'sms', phone_number: phone, send: 'code' });
