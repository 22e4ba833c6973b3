const rp = require('request-promise');

exports.verify = async (email, code) => {
  const credentials = {
    client_id: 'r3turn3d',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code
  };
  const tokens = await rp.post('https://acme.example.auth0.com/oauth/ro', { json: credentials });
  return { tokens, credentials };
};
