const needle = require('needle');

module.exports = (email, password, cb) => {
  const form = `client_id=k3yL1meKiosk&connection=customers&username=${encodeURIComponent(email)}&password=${encodeURIComponent(password)}`;
  needle.post('https://acme.example.auth0.com/oauth/ro', form, cb);
};
