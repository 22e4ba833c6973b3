const fetch = require('node-fetch');

function bodyFor(phone, code) {
  return {
    client_id: process.env.AUTH0_CLIENT_ID,
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
    scope: 'openid',
  };
}

exports.login = async (phone, code) => {
  const res = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(bodyFor(phone, code)),
  });
  return res.json();
};
