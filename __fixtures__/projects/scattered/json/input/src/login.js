const axios = require('axios');
const config = require('../config.json');

exports.login = (phone, code) => axios.post(`https://${config.domain}${config.oauth}/${config.login}`, { client_id: 'x4k', connection: 'sms', username: phone, password: code, grant_type: 'password' });
