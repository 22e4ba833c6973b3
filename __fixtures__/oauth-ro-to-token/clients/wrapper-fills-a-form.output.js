const fetch = require('node-fetch');

function post(path, fields) {
  const form = new URLSearchParams();
  Object.keys(fields).forEach((key) => form.append(key, fields[key]));
  return fetch(`https://acme.example.auth0.com${path}`, { method: 'POST', body: form });
}

exports.byCode = (email, code) =>
  post('/oauth/token', { client_id: 'fLourMill', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code });
