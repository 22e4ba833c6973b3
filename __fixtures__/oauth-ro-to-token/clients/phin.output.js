const phin = require('phin');

module.exports = async (phone, code) => {
  const { body } = await phin({
    url: 'https://acme.example.auth0.com/oauth/token',
    method: 'POST',
    parse: 'json',
    data: {
      client_id: 'fLowerCart',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    },
  });
  return body;
};
