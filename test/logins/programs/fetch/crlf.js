'use strict';

const CLIENT_ID = process.env.AUTH0_CLIENT_ID;

// The code arrives by text message a few seconds after this.
exports.start = async function start(phoneNumber) {
  const response = await fetch('https://acme.example.auth0.com/passwordless/start', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: CLIENT_ID, connection: 'sms', phone_number: phoneNumber, send: 'code' }),
  });
  return response.json();
};

exports.login = async function login(phoneNumber, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phoneNumber,
      password: code,
      scope: 'openid profile',
    }),
  });
  if (!response.ok) throw new Error(`Login failed: ${response.status}`);
  return response.json();
};
