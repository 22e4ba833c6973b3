import axios from 'axios';
import { oauth } from './paths.js';

export const login = (phone, code) => axios.post(oauth('token'), { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
