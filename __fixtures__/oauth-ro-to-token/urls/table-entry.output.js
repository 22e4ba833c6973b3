const got = require('got');

const AUTH0 = {
  start: 'https://acme.example.auth0.com/passwordless/start',
  login: 'https://acme.example.auth0.com/oauth/token',
};

exports.start = (email) =>
  got.post(AUTH0.start, { json: { client_id: 'sTonemason', connection: 'email', email, send: 'code' } });

exports.redeem = (email, code) =>
  got.post(AUTH0.login, {
    json: { client_id: 'sTonemason', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
  });
