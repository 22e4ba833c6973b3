const rp = require('request-promise');

const HOST = 'https://acme.example.auth0.com';

function build(path, body) {
  return { method: 'POST', uri: HOST + path, body: body, json: true };
}

exports.verify = (phone, code) => rp(build('/oauth/ro', {
  client_id: 'sTeamTrain',
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code
}));
