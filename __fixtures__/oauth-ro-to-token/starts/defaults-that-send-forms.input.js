const axios = require('axios');

axios.defaults.headers.post['Content-Type'] = 'application/x-www-form-urlencoded';

exports.login = async (phone, code) => {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code });
  return data;
};
