const qs = require('querystring');

const post = (path, form) => fetch(`https://acme.example.auth0.com${path}`, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: qs.stringify(form) });

exports.login = (phone, code) => post('/oauth/token', { client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
