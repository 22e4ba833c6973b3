const axios = require('axios');

const url = 'https://acme.example.auth0.com';

async function exchange(phone, code) {
  const send = () => axios.post(`${url}/oauth/ro`, { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code });
  try {
    return await send();
  } catch {
    return await send();
  }
}

exports.logIn = async function (phone, code) {
  const { data } = await exchange(phone, code);
  return data;
};
