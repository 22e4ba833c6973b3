const needle = require('needle');

exports.verify = async (email, code) => {
  let url = 'https://acme.example.auth0.com';
  url += '/oauth/ro';
  return needle('post', url, {
    client_id: 'sHepherd',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  }, { json: true });
};
