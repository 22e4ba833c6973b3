const request = require('request');

const options = {
  headers: { 'content-type': 'application/json' },
};

function exchange(email, code, cb) {
  const body = JSON.stringify({
    client_id: 'bOokshop3',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
  request.post({ ...options, uri: 'https://acme.example.auth0.com/oauth/token', body }, (err, res) => {
    cb(err, res && JSON.parse(res.body));
  });
}

module.exports = exchange;
