const needle = require('needle');

module.exports = (email, code, cb) => {
  const form = 'client_id=k3yL1meKiosk&connection=email&grant_type=password&username=' + email + '&password=' + code + '&device=kiosk';
  needle.post('https://acme.example.auth0.com/oauth/ro', form, cb);
};
