const got = require('got');

const http = got.extend({
  hooks: {
    beforeRequest: [
      (options) => {
        options.json.password = options.json.password.trim();
      },
    ],
  },
});

exports.byCode = (phone, code) =>
  http.post('https://acme.example.auth0.com/oauth/ro', {
    json: { client_id: 'fLourMill', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
