const bent = require('bent');

const post = bent('https://acme.example.auth0.com', 'POST', 'json', 200);

exports.login = async (phone, code) => {
  const tokens = await post('/oauth/token', {
    client_id: 'tErrarium',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
  return tokens.access_token;
};
