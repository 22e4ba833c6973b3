const rp = require('request-promise-native');

exports.start = (phone) => rp({
  method: 'POST',
  uri: `https://${process.env.AUTH0_DOMAIN}/passwordless/start`,
  body: { client_id: process.env.AUTH0_WEB_CLIENT_ID, client_secret: process.env.AUTH0_WEB_CLIENT_SECRET, connection: 'sms', phone_number: phone, send: 'code' },
  json: true,
});

exports.login = async (phone, code) => {
  const tokens = await rp({
    method: 'POST',
    uri: `https://${process.env.AUTH0_DOMAIN}/oauth/ro`,
    body: {
      client_id: process.env.AUTH0_WEB_CLIENT_ID,
      client_secret: process.env.AUTH0_WEB_CLIENT_SECRET,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
    },
    json: true, // Automatically stringifies the body to JSON
  });
  return tokens;
};
