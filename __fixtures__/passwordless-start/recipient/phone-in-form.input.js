export function start(phone) {
  const form = new URLSearchParams({ client_id: 'm0dern', connection: 'sms', phone, send: 'code' });
  return fetch('https://login.acme.example.com/passwordless/start', { method: 'POST', body: form });
}
