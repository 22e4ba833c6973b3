'use strict';

const ENDPOINTS = Object.freeze({
  start: '/passwordless/start',
  login: '/oauth/ro',
  profile: '/userinfo',
});

async function call({ path, data }) {
  const response = await fetch(process.env.AUTH0_URL + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  });
  return response.json();
}

exports.start = (phone) => call({ path: ENDPOINTS.start, data: { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', phone_number: phone } });

exports.login = (phone, code) =>
  call({
    path: ENDPOINTS.login,
    data: {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
    },
  });
