const rp = require('request-promise');

module.exports = async function login({ user, pass, phone, code }) {
  const endpoint = 'https://acme.example.auth0.com/oauth/ro';

  if (phone) {
    return rp.post(endpoint, {
      json: { client_id: 'pOttery', connection: 'sms', grant_type: 'password', username: phone, password: code },
    });
  }
  return rp.post(endpoint, {
    json: { client_id: 'pOttery', connection: 'members', grant_type: 'password', username: user, password: pass },
  });
};
