const https = require('https');

function exchange(phone, code, callback) {
  const data = JSON.stringify({
    client_id: 'wEatherMast',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });

  const options = {
    hostname: 'acme.example.auth0.com',
    port: 443,
    path: '/oauth/ro',
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(data),
    },
  };

  const req = https.request(options, (res) => {
    let body = '';
    res.on('data', (chunk) => (body += chunk));
    res.on('end', () => callback(null, JSON.parse(body)));
  });
  req.on('error', callback);
  req.write(data);
  req.end();
}

module.exports = exchange;
