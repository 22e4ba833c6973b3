const axios = require('axios');

module.exports = async (phone, code) => {
  const body = {
    client_id: 'fErryHouse',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: phone,
    otp: code,
  };
  const answer = await axios.post('https://acme.example.auth0.com/oauth/token', body);
  body.otp = '***';
  console.log('logged in', body);
  return answer.data;
};
