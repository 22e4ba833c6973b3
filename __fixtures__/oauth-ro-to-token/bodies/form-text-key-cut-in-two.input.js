const needle = require('needle');

module.exports = (phone, code, cb) => {
  const field = process.env.CODE_FIELD;
  const form = `client_id=k3yL1meKiosk&connection=sms&grant_type=password&username=${phone}&${field}=${code}`;
  needle.post('https://acme.example.auth0.com/oauth/ro', form, cb);
};
