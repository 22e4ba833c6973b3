import axios from 'axios';
import * as constants from './constants.js';

export const bySms = (phone, code) => axios.post(constants.AUTH0_TOKEN_URL, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
