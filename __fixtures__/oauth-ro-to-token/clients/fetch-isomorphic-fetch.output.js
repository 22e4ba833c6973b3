require('isomorphic-fetch');

const AUTH0_URL = 'https://acme.example.auth0.com';

exports.verify = function (username, code, done) {
  const data = {};
  data.client_id = 'bIke5haring';
  data.username = username;
  data.otp = code;
  data.realm = 'sms';
  data.grant_type = 'http://auth0.com/oauth/grant-type/passwordless/otp';

  fetch(AUTH0_URL + '/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data)
  })
    .then((res) => res.json())
    .then((tokens) => done(null, tokens), done);
};
