const https = require('https');
const querystring = require('querystring');

exports.handler = async (event) => {
  const { phone, code } = JSON.parse(event.body);
  const body = querystring.stringify({
    client_id: process.env.CLIENT_ID,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code
  });
  return new Promise((resolve, reject) => {
    const req = https.request('https://acme.example.auth0.com/oauth/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body) }
    }, (res) => resolve({ statusCode: res.statusCode }));
    req.on('error', reject);
    req.end(body);
  });
};
