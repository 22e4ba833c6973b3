const request = require('request-promise');

const TOKENINFO = 'https://acme.example.auth0.com/tokeninfo';

exports.login = async (phone, code) => {
  const tokens = await request.post({ url: 'https://acme.example.auth0.com/oauth/ro', json: { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' } });
  const profile = await request.post({ url: TOKENINFO, json: { id_token: tokens.id_token } });
  const same = await request.get(`https://acme.example.auth0.com/tokeninfo?id_token=${tokens.id_token}`);
  return { profile, same };
};
