import { EventEmitter } from 'node:events';

export const bus = new EventEmitter();

bus.on('request', async ({ url, body, done }) => {
  const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  done(await response.json());
});

export function verify(phone, code, done) {
  bus.emit('request', {
    url: 'https://acme.example.auth0.com/oauth/ro',
    body: { client_id: '3m1tt3r', connection: 'sms', grant_type: 'password', username: phone, password: code },
    done,
  });
}
