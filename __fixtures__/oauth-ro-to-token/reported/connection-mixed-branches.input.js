const rp = require('request-promise');

exports.login = async function (kind, username, secret) {
  const payload = {
    client_id: 'm1xedCl1ent',
    grant_type: 'password',
    username: username,
    password: secret,
    scope: 'openid'
  };
  if (kind === 'phone') {
    payload['connection'] = 'sms';
  } else if (kind === 'email') {
    payload['connection'] = 'email';
  } else {
    payload['connection'] = 'staff-directory';
  }
  return rp({ method: 'POST', uri: 'https://acme.example.auth0.com/oauth/ro', body: payload, json: true });
};
