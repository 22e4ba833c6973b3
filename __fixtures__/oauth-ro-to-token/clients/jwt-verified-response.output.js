const axios = require('axios');
const jwt = require('jsonwebtoken');

exports.byCode = async (email, code) => {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'aPiary',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
    scope: 'openid email',
  });
  return jwt.verify(data.id_token, process.env.PUBLIC_KEY, { algorithms: ['RS256'] });
};
