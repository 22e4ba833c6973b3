const needle = require('needle');

exports.verify = async (email, code) => {
  let url = 'https://acme.example.auth0.com';
  url += '/oauth/token';
  return needle('post', url, {
    client_id: 'sHepherd',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  }, { json: true });
};
