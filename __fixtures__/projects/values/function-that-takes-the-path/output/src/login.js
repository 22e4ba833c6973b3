import axios from 'axios';
import { auth0Url } from './urls.js';

export const login = (phone, code) => axios.post(auth0Url('/oauth/token'), { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
