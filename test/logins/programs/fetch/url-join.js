const urljoin = require('url-join');

const namespace = `https://${process.env.AUTH0_DOMAIN}/`;

exports.login = (phone, code) => {
  const url = urljoin(namespace, 'oauth', 'ro');
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }),
  }).then((res) => res.json());
};
