const rp = require('request-promise');

module.exports = async (login, secret) => {
  let connection = 'Username-Password-Authentication';
  if (/^\+\d+$/.test(login)) connection = 'sms';
  return rp.post('https://acme.example.auth0.com/oauth/ro', {
    json: { client_id: 'k3yL1meKiosk', grant_type: 'password', connection, username: login, password: secret },
  });
};
