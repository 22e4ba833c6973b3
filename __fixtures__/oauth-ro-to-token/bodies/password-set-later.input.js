const axios = require('axios');
const rl = require('readline-promise');

exports.login = async (phone) => {
  const body = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: undefined,
  };
  body.password = await rl.ask('Code: ');
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
