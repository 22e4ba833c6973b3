const got = require('got');

exports.login = (phone, code) => {
  return got.post('https://acme.example.auth0.com/oauth/token', {
    form: true,
    body: { client_id: 'dRivingRange', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  }).then((response) => JSON.parse(response.body));
};
