const { promisify } = require('util');
const request = promisify(require('request'));

async function login(phone, code) {
  const { body, statusCode } = await request({
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/ro',
    json: {
      client_id: 'sKilift',
      connection: 'sms',
      username: phone,
      password: code,
      grant_type: 'password',
    },
  });
  if (statusCode !== 200) throw new Error(body.error_description);
  return body;
}

module.exports = login;
