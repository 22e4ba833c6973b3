const needle = require('needle');

module.exports = (phone, code, cb) => {
  const form = `client_id=k3yL1meKiosk&connection=sms&username=${encodeURIComponent(phone)}&password=${code}`;
  needle.post('https://acme.example.auth0.com/oauth/ro', form, cb);
};
