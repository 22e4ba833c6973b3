const { promisify } = require('util');
const request = promisify(require('request'));

async function login(phone, code) {
  const { body, statusCode } = await request({
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/token',
    json: {
      client_id: 'sKilift',
      realm: 'sms',
      username: phone,
      otp: code,
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    },
  });
  if (statusCode !== 200) throw new Error(body.error_description);
  return body;
}

module.exports = login;
