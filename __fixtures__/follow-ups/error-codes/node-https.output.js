const https = require('https');

module.exports = function login(phone, code, done) {
  const body = JSON.stringify({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
  const req = https.request({ hostname: 'acme.example.auth0.com', path: '/oauth/token', method: 'POST' }, (res) => {
    let text = '';
    res.on('data', (chunk) => {
      text += chunk;
    });
    res.on('end', () => {
      const answer = JSON.parse(text);
      if (res.statusCode === 401) return done(new Error('wrong code'));
      done(answer.error === 'invalid_user_password' ? new Error('wrong code') : null, answer);
    });
  });
  req.on('error', done);
  req.end(body);
};
