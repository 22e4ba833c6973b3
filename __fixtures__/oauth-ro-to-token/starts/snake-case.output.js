const needle = require('needle');

const verify_code = async (user_phone, code) => {
  const { body } = await needle('post', 'https://acme.example.auth0.com/oauth/token', { client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: `+${user_phone}`, otp: code }, { json: true });
  return body;
};

const start_code = async (phone_number) => {
  const response = await needle('post', 'https://acme.example.auth0.com/passwordless/start', { client_id: 'k1osk', connection: 'sms', phone_number, send: 'code' }, { json: true });
  if (response.statusCode !== 200) throw new Error(`/passwordless/start answered ${response.statusCode}`);
};

exports.verify_code = verify_code;
exports.start_code = start_code;
