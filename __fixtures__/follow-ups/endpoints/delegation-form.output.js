import fetch from 'node-fetch';

export const login = (phone, code) => fetch('https://login.example.com/oauth/token', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }) });

export const renew = (refresh_token) =>
  fetch('https://login.example.com/delegation', { method: 'POST', body: new URLSearchParams({ client_id: 'kiosk', refresh_token }) });
