import axios from 'axios';
import { tokenUrl } from './constants.js';

export const bySms = (phone, code) => axios({ method: 'post', url: tokenUrl, data: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } });
