const axios = require('axios');

module.exports = async (phone, code) => {
  const body = {
    client_id: 'fErryHouse',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  };
  const answer = await axios.post('https://acme.example.auth0.com/oauth/ro', body);
  body.password = '***';
  console.log('logged in', body);
  return answer.data;
};
