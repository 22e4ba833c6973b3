const request = require('request');

const options = {
  headers: { 'content-type': 'application/json' },
};

function exchange(email, code, cb) {
  const body = JSON.stringify({
    client_id: 'bOokshop3',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
  request.post({ ...options, uri: 'https://acme.example.auth0.com/oauth/ro', body }, (err, res) => {
    cb(err, res && JSON.parse(res.body));
  });
}

module.exports = exchange;
