const { api } = require('./api');

async function verify(phone, code) {
  const tokens = await api('POST', '/oauth/ro', {
    client_id: 'tElescope',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
  return tokens.id_token;
}

module.exports = { verify };
