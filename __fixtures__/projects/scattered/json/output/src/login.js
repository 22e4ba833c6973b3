const axios = require('axios');
const config = require('../config.json');

exports.login = (phone, code) => axios.post(`https://${config.domain}${config.oauth}/${config.login}`, { client_id: 'x4k', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' });
