import { log } from './log.js';

async function post(path, body) {
  log(`${path} for ${body.username} of ${body.connection}`);
  if (body.connection === 'sms' && body.password.length !== 6) throw new RangeError('A code has six digits');
  const response = await fetch(`https://acme.example.auth0.com${path}`, { method: 'POST', body: new URLSearchParams(body) });
  return response.json();
}

export const start = (phone) => post('/passwordless/start', { client_id: 'r34ds', connection: 'sms', phone_number: phone, send: 'code' });

export const verify = (phone, code) =>
  post('/oauth/ro', { client_id: 'r34ds', connection: 'sms', grant_type: 'password', username: phone, password: code });
