const axios = require('axios');
const nconf = require('nconf');

const url = ['https://', nconf.get('auth0:domain'), '/oauth/token'].join('');

exports.byCode = (phone, code) => axios.post(url, {
  client_id: nconf.get('auth0:clientId'),
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: phone,
  otp: code,
});
