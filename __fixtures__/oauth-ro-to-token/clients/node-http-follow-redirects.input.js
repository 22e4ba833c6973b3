const { https } = require('follow-redirects');

module.exports = (phone, code, onResponse) => {
  const req = https.request({ method: 'POST', hostname: 'acme.example.auth0.com', path: '/oauth/ro' }, onResponse);
  req.setHeader('Content-Type', 'application/json');
  req.end(JSON.stringify({ client_id: 'eLevator', connection: 'sms', username: phone, password: code, grant_type: 'password' }));
};
