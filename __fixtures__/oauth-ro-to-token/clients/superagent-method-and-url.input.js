const request = require('superagent');

exports.byCode = async (phone, code) => {
  const { body } = await request('POST', 'https://acme.example.auth0.com/oauth/ro')
    .accept('json')
    .send({
      client_id: 'oLivePress',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
  return body;
};
