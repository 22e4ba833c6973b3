'use strict';

async function login(recipient, code) {
  const payload = {
    client_id: process.env.AUTH0_CLIENT_ID,
    grant_type: 'password',
    username: recipient,
    password: code,
    scope: 'openid',
  };
  if (recipient.includes('@')) {
    payload['connection'] = 'email';
  } else {
    payload['connection'] = 'sms';
  }
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(payload),
  });
  return response.json();
}

exports.login = login;
