const needle = require('needle');

module.exports = (email, code, cb) => {
  let form = 'client_id=k3yL1meKiosk&connection=email&grant_type=password';
  form += '&username=' + encodeURIComponent(email);
  form += '&password=' + code;
  needle.post('https://acme.example.auth0.com/oauth/ro', form, cb);
};
