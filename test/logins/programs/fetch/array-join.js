exports.login = function (phone, code) {
  const url = ['https:/', process.env.AUTH0_DOMAIN, 'oauth', 'ro'].join('/');
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' })
  }).then(function (res) { return res.json(); });
};
