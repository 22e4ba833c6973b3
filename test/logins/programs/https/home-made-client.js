'use strict';

const https = require('https');

class Http {
  constructor({ hostname, port }) {
    this.hostname = hostname;
    this.port = port;
  }

  post(path, body, callback) {
    const payload = JSON.stringify(body);
    const req = https.request(
      {
        hostname: this.hostname,
        port: this.port,
        path,
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(payload) },
      },
      (res) => {
        let text = '';
        res.on('data', (chunk) => (text += chunk));
        res.on('end', () => callback(null, res.statusCode, JSON.parse(text)));
      },
    );
    req.on('error', callback);
    req.end(payload);
  }
}

const auth0 = new Http({ hostname: process.env.AUTH0_HOST, port: process.env.AUTH0_PORT });

exports.login = (phone, code) =>
  new Promise((resolve, reject) => {
    auth0.post(
      '/oauth/ro',
      {
        client_id: process.env.AUTH0_CLIENT_ID,
        connection: 'sms',
        grant_type: 'password',
        username: phone,
        password: code,
        scope: 'openid',
      },
      (error, status, tokens) => {
        if (error) return reject(error);
        if (status !== 200) return reject(new Error(tokens.error));
        resolve(tokens);
      },
    );
  });
