const https = require('https');

/** Adds what every request of this application sends. */
exports.post = (path, parameters) => new Promise((resolve, reject) => {
  const body = JSON.stringify({ client_id: process.env.AUTH0_CLIENT_ID, grant_type: 'password', ...parameters });
  const request = https.request(`https://acme.example.auth0.com${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' } }, (response) => {
    let text = '';
    response.on('data', (chunk) => { text += chunk; });
    response.on('end', () => (response.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(text))));
  });
  request.on('error', reject);
  request.end(body);
});
