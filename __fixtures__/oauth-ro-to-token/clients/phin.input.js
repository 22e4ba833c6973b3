const phin = require('phin');

module.exports = async (phone, code) => {
  const { body } = await phin({
    url: 'https://acme.example.auth0.com/oauth/ro',
    method: 'POST',
    parse: 'json',
    data: {
      client_id: 'fLowerCart',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    },
  });
  return body;
};
