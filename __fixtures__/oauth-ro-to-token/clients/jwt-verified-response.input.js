const axios = require('axios');
const jwt = require('jsonwebtoken');

exports.byCode = async (email, code) => {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'aPiary',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
    scope: 'openid email',
  });
  return jwt.verify(data.id_token, process.env.PUBLIC_KEY, { algorithms: ['RS256'] });
};
