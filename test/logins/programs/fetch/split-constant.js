'use strict';

const RO_URL = `https://${process.env.AUTH0_DOMAIN}/oauth/ro`;

function post(url, body) {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).then((res) => res.json());
}

exports.login = function loginWithCode(phone, code) {
  return post(RO_URL, {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
  });
};

exports.loginWithPassword = function (email, password) {
  return post(RO_URL, {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'Username-Password-Authentication',
    grant_type: 'password',
    username: email,
    password: password,
    scope: 'openid',
  });
};
