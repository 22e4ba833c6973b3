import axios = require('axios');
import config = require('./config');

export const login = (phone: string, code: string) => axios.post(config.roUrl, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
