const axios = require('axios');
const nconf = require('nconf');

const url = ['https://', nconf.get('auth0:domain'), '/oauth/ro'].join('');

exports.byCode = (phone, code) => axios.post(url, {
  client_id: nconf.get('auth0:clientId'),
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});
