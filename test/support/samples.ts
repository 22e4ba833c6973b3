/** A login that is proven: sms, and every key of the body is seen. */
export const SMS_LOGIN = `'use strict';

const axios = require('axios');

async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'kioskClientId',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid profile',
  });
  return data;
}

module.exports = { login };
`;

export const SMS_LOGIN_MIGRATED = `'use strict';

const axios = require('axios');

async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'kioskClientId',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid profile',
  });
  return data;
}

module.exports = { login };
`;

/** A login with a password of a database: it is reported. */
export const DATABASE_LOGIN = `'use strict';

const axios = require('axios');

exports.login = (email, secret) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'staffClientId',
    connection: 'Staff',
    grant_type: 'password',
    username: email,
    password: secret,
    scope: 'openid',
  });
`;

export const DATABASE_LOGIN_MIGRATED = `'use strict';

const axios = require('axios');

exports.login = (email, secret) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'staffClientId',
    realm: 'Staff',
    grant_type: 'http://auth0.com/oauth/grant-type/password-realm',
    username: email,
    password: secret,
    scope: 'openid',
  });
`;

/** A login in a page: single-page applications may not use the new grant. */
export const BROWSER_LOGIN = `document.querySelector('#enter').addEventListener('click', async () => {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'pageClientId',
      connection: 'email',
      grant_type: 'password',
      username: document.querySelector('#email').value,
      password: document.querySelector('#code').value,
      scope: 'openid',
    }),
  });
  window.session = await response.json();
});
`;

export const BROWSER_LOGIN_MIGRATED = `document.querySelector('#enter').addEventListener('click', async () => {
  const response = await fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'pageClientId',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: document.querySelector('#email').value,
      otp: document.querySelector('#code').value,
      scope: 'openid',
    }),
  });
  window.session = await response.json();
});
`;

/** A login of today with a misspelled scope. */
export const MISSPELLED_SCOPE = `import axios from 'axios';

export const login = (email: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    client_id: 'deskClientId',
    realm: 'email',
    username: email,
    otp: code,
    scope: 'opend profile',
  });
`;

export const MISSPELLED_SCOPE_MENDED = MISSPELLED_SCOPE.replace('opend', 'openid');

/** Code that holds the legacy login and does not parse. */
export const BROKEN = `const axios = require('axios');
axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'x', };;
`;

export const PYTHON_LOGIN = `import requests

def login(phone, code):
    return requests.post("https://acme.example.auth0.com/oauth/ro", json=body_of(phone, code)).json()
`;

export const CLEAN = `export const answer = 42;
`;
