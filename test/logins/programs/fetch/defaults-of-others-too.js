const { randomUUID } = require('crypto');

const base = { client_id: process.env.AUTH0_CLIENT_ID, grant_type: 'password', scope: 'openid' };

const post = (path, body) =>
  fetch(`https://${process.env.AUTH0_DOMAIN}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Request-Id': randomUUID() },
    body: JSON.stringify(body),
  }).then((res) => res.json());

exports.login = (phone, code) => post('/oauth/ro', { ...base, connection: 'sms', username: phone, password: code });

// Staff have passwords; their accounts are in the database.
exports.loginWithPassword = (email, password) =>
  post('/oauth/ro', { ...base, connection: 'Username-Password-Authentication', username: email, password });
