import https = require('https');

type Callback = (error: Error | null, tokens?: { access_token?: string; error?: string }) => void;

function exchange(phone: string, code: string, done: Callback): void {
  const request = https.request({ host: process.env.AUTH0_HOST, port: process.env.AUTH0_PORT, path: '/oauth/ro', method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
    let text = '';
    response.on('data', (chunk: Buffer) => (text += chunk));
    response.on('end', () => done(null, JSON.parse(text)));
  });
  request.on('error', done);
  request.end(JSON.stringify({
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid'
  }));
}

export function login(phone: string, code: string) {
  return new Promise((resolve, reject) => exchange(phone, code, (error, tokens) => (error ? reject(error) : resolve(tokens))));
}
