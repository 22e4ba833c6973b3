const fetch = require('node-fetch');

function post(path, fields) {
  const form = new URLSearchParams();
  Object.keys(fields).forEach((key) => form.append(key, fields[key]));
  return fetch(`https://acme.example.auth0.com${path}`, { method: 'POST', body: form });
}

exports.byCode = (email, code) =>
  post('/oauth/ro', { client_id: 'fLourMill', connection: 'email', grant_type: 'password', username: email, password: code });
