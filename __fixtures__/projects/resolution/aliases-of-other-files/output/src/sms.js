import axios from 'axios';
import settings from './settings.js';
import url from './endpoint.js';

export const bySms = (phone, code) => axios.post(url, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: settings.connection, username: phone, otp: code });
