const axios = require('axios');

const SCHEME = 'https';
const TENANT = 'acme.example';
const HOST = TENANT + '.auth0.com';
const ROOT = `${SCHEME}://${HOST}`;
const RO = '/oauth/token';
const RO_URL = ROOT + RO;

exports.redeem = (email, code) => axios.post(RO_URL, {
  client_id: 'vIolinMaker',
  realm: 'email',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: email,
  otp: code,
});
