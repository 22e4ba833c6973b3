const needle = require('needle');

module.exports = (email, code, id, cb) => {
  const form = 'client_id=k3yL1meKiosk&device=' + id + '&connection=email&grant_type=password&username=' + email + '&password=' + code;
  needle.post('https://acme.example.auth0.com/oauth/ro', form, cb);
};
