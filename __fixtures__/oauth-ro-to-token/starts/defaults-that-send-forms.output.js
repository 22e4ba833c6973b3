const axios = require('axios');

axios.defaults.headers.post['Content-Type'] = 'application/x-www-form-urlencoded';

exports.login = async (phone, code) => {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
  return data;
};
