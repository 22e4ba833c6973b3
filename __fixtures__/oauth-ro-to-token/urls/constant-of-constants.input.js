const axios = require('axios');

const SCHEME = 'https';
const TENANT = 'acme.example';
const HOST = TENANT + '.auth0.com';
const ROOT = `${SCHEME}://${HOST}`;
const RO = '/oauth/ro';
const RO_URL = ROOT + RO;

exports.redeem = (email, code) => axios.post(RO_URL, {
  client_id: 'vIolinMaker',
  connection: 'email',
  grant_type: 'password',
  username: email,
  password: code,
});
