const bent = require('bent');

const post = bent('https://acme.example.auth0.com', 'POST', 'json', 200);

exports.login = async (phone, code) => {
  const tokens = await post('/oauth/ro', {
    client_id: 'tErrarium',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
  return tokens.access_token;
};
