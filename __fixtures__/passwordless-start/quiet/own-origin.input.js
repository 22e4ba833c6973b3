export const start = (phone) =>
  fetch('/passwordless/start', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'm0dern', connection: 'sms', phone, type: 'sms' }),
  });

export const startByJQuery = (phone) => $.post('/passwordless/start', { client_id: 'm0dern', connection: 'sms', phone });
