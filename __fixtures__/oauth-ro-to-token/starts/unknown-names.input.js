const axios = require('axios');

module.exports = (domain) => async (phone, code) => {
  const { data } = await axios.post(`https://${domain}/oauth/ro`, { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code });
  return data;
};
