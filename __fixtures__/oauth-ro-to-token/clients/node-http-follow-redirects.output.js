const { https } = require('follow-redirects');

module.exports = (phone, code, onResponse) => {
  const req = https.request({ method: 'POST', hostname: 'acme.example.auth0.com', path: '/oauth/token' }, onResponse);
  req.setHeader('Content-Type', 'application/json');
  req.end(JSON.stringify({ client_id: 'eLevator', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' }));
};
