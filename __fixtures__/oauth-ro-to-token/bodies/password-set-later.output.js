const axios = require('axios');
const rl = require('readline-promise');

exports.login = async (phone) => {
  const body = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: phone,
    otp: undefined,
  };
  body.otp = await rl.ask('Code: ');
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
};
