const axios = require('axios');

const url = 'https://acme.example.auth0.com';

async function exchange(phone, code) {
  const send = () => axios.post(`${url}/oauth/token`, { client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
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

exports.startLogIn = function (phone) {
  return axios.post(`${url}/passwordless/start`, { client_id: 'k1osk', connection: 'sms', phone_number: phone, send: 'code' });
};
