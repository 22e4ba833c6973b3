import https from 'node:https';

export function start(phone) {
  const req = https.request({ hostname: 'acme.example.auth0.com', path: '/passwordless/start', method: 'POST', headers: { 'Content-Type': 'application/json' } });
  req.end(JSON.stringify({ connection: 'sms', phone_number: phone, send: 'code' }));
}
