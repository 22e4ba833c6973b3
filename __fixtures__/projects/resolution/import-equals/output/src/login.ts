import axios = require('axios');
import config = require('./config');

export const login = (phone: string, code: string) => axios.post(config.roUrl, { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
