const rp = require('request-promise');

const TOKEN_URL = 'https://acme.example.auth0.com/oauth/token';
const RO_URL = 'https://acme.example.auth0.com/oauth/ro';

exports.machine = () => rp.post({ uri: TOKEN_URL, json: { client_id: 'pOttery', grant_type: 'client_credentials' } });

exports.byPassword = (username, password) => rp.post({
  uri: RO_URL,
  json: { client_id: 'pOttery', connection: 'members', grant_type: 'password', username, password },
});

exports.byCode = (email, code) => rp.post({
  uri: RO_URL,
  json: { client_id: 'pOttery', connection: 'email', grant_type: 'password', username: email, password: code },
});
