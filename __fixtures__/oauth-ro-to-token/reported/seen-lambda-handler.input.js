const https = require('https');
const querystring = require('querystring');

exports.handler = async (event) => {
  const { phone, code } = JSON.parse(event.body);
  const body = querystring.stringify({
    client_id: process.env.CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code
  });
  return new Promise((resolve, reject) => {
    const req = https.request('https://acme.example.auth0.com/oauth/ro', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body) }
    }, (res) => resolve({ statusCode: res.statusCode }));
    req.on('error', reject);
    req.end(body);
  });
};
