'use strict';

const https = require('https');

exports.login = (phone, code) =>
  new Promise((resolve, reject) => {
    const options = {
      hostname: process.env.AUTH0_HOST,
      port: process.env.AUTH0_PORT,
      path: '/oauth/ro',
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
    };

    const req = https.request(options, (res) => {
      let data = '';
      res.setEncoding('utf8');
      res.on('data', (chunk) => {
        data += chunk;
      });
      res.on('end', () => resolve(JSON.parse(data)));
    });
    req.on('error', reject);
    req.write(JSON.stringify({
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
    }));
    req.end();
  });
