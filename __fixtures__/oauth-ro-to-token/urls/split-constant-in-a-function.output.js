const rp = require('request-promise');

module.exports = async function login({ user, pass, phone, code }) {
  const endpoint = 'https://acme.example.auth0.com/oauth/ro';
  const tokenEndpoint = 'https://acme.example.auth0.com/oauth/token';

  if (phone) {
    return rp.post(tokenEndpoint, {
      json: { client_id: 'pOttery', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
    });
  }
  return rp.post(endpoint, {
    json: { client_id: 'pOttery', connection: 'members', grant_type: 'password', username: user, password: pass },
  });
};
