const got = require('got');

exports.login = (phone, code) => {
  return got.post('https://acme.example.auth0.com/oauth/ro', {
    form: true,
    body: { client_id: 'dRivingRange', connection: 'sms', grant_type: 'password', username: phone, password: code },
  }).then((response) => JSON.parse(response.body));
};
