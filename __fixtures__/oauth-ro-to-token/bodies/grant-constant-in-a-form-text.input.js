const needle = require('needle');

const GRANT = 'password';

module.exports = (phone, code, cb) => {
  const form = 'grant_type=' + GRANT + '&client_id=k3yL1meKiosk&connection=sms&username=' + phone + '&password=' + code;
  needle.post('https://acme.example.auth0.com/oauth/ro', form, cb);
};
