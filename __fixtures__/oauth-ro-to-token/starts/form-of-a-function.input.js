const qs = require('querystring');

const post = (path, form) => fetch(`https://acme.example.auth0.com${path}`, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: qs.stringify(form) });

exports.login = (phone, code) => post('/oauth/ro', { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code });
