const needle = require('needle');

module.exports = (phone, code, cb) => {
  const form = `client_id=k3yL1meKiosk&connection=sms&grant_type=password&scope=opend%20profile&username=${phone}&password=${code}`;
  needle.post('https://acme.example.auth0.com/oauth/ro', form, cb);
};
