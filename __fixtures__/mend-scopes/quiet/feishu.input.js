const axios = require('axios');

module.exports = (token) =>
  axios.get('https://open.feishu.example.com/contact/v3/users', {
    headers: { Authorization: `Bearer ${token}` },
    params: { user_id_type: 'open_id', scope: 'open_id' },
  });
