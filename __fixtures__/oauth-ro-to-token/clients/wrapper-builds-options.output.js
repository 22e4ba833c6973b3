const rp = require('request-promise');

const HOST = 'https://acme.example.auth0.com';

function build(path, body) {
  return { method: 'POST', uri: HOST + path, body: body, json: true };
}

exports.verify = (phone, code) => rp(build('/oauth/token', {
  client_id: 'sTeamTrain',
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: phone,
  otp: code
}));
