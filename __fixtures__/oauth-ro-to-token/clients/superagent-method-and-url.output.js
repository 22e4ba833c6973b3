const request = require('superagent');

exports.byCode = async (phone, code) => {
  const { body } = await request('POST', 'https://acme.example.auth0.com/oauth/token')
    .accept('json')
    .send({
      client_id: 'oLivePress',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    });
  return body;
};
