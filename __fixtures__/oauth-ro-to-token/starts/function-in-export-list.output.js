'use strict';

const axios = require('axios');

const { AUTH0_DOMAIN, AUTH0_CLIENT_ID } = process.env;

// The code is good for three minutes.
async function verifySms(phone, code) {
  const { data } = await axios.post(`https://${AUTH0_DOMAIN}/oauth/token`, {
    client_id: AUTH0_CLIENT_ID,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid',
  });
  return data;
} // and then?

function startSms(phone) {
  return axios.post(`https://${AUTH0_DOMAIN}/passwordless/start`, {
    client_id: AUTH0_CLIENT_ID,
    connection: 'sms',
    phone_number: phone,
    send: 'code',
  });
}

function logOut() {}

module.exports = { verifySms, startSms, logOut };
