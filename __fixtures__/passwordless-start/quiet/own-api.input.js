export const start = (email) =>
  fetch('/passwordless/start', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email, phone: '', send: 'code' }) });
