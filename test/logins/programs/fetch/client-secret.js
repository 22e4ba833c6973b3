'use strict';

const { AUTH0_DOMAIN, AUTH0_WEB_CLIENT_ID, AUTH0_WEB_CLIENT_SECRET } = process.env;

const postJson = async (path, data) => {
  const response = await fetch(`https://${AUTH0_DOMAIN}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  });
  if (response.status >= 400) throw new Error(`${path}: ${response.status}`);
  return response.json();
};

exports.start = (phone) =>
  postJson('/passwordless/start', {
    client_id: AUTH0_WEB_CLIENT_ID,
    client_secret: AUTH0_WEB_CLIENT_SECRET,
    connection: 'sms',
    phone_number: phone,
    send: 'code',
  });

exports.login = (phone, code) =>
  postJson('/oauth/ro', {
    client_id: AUTH0_WEB_CLIENT_ID,
    client_secret: AUTH0_WEB_CLIENT_SECRET,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
  });
