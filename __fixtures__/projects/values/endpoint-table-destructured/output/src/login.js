import axios from 'axios';
import { endpoints } from './endpoints.js';

const { login: loginUrl } = endpoints;

export const login = (phone, code) => axios.post(loginUrl, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
