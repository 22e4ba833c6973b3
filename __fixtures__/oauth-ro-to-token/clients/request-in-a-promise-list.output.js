const request = require('request-promise');
const { track } = require('./metrics');

const url = 'https://acme.example.auth0.com/oauth/token';

exports.byCode = (phone, code) => {
  const login = request.post(url, {
    json: { client_id: 'aPiary', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });
  return Promise.race([login, track(login)]);
};
