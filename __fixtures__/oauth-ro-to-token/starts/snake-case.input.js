const needle = require('needle');

const verify_code = async (user_phone, code) => {
  const { body } = await needle('post', 'https://acme.example.auth0.com/oauth/ro', { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: `+${user_phone}`, password: code }, { json: true });
  return body;
};

exports.verify_code = verify_code;
