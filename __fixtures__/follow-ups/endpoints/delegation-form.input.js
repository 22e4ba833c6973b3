import fetch from 'node-fetch';

export const login = (phone, code) => fetch('https://login.example.com/oauth/ro', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }) });

export const renew = (refresh_token) =>
  fetch('https://login.example.com/delegation', { method: 'POST', body: new URLSearchParams({ client_id: 'kiosk', refresh_token }) });
