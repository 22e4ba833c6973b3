const request = require('request-promise');
const { track } = require('./metrics');

const url = 'https://acme.example.auth0.com/oauth/ro';

exports.byCode = (phone, code) => {
  const login = request.post(url, {
    json: { client_id: 'aPiary', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
  return Promise.race([login, track(login)]);
};
