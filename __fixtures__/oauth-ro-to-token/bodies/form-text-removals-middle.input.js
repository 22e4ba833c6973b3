const needle = require('needle');

module.exports = (email, code, cb) => {
  needle.post(
    'https://acme.example.auth0.com/oauth/ro',
    'client_id=k3yL1meKiosk&sso=false&connection=email&grant_type=password&device=kiosk&username=' + encodeURIComponent(email) + '&password=' + code + '&scope=openid',
    cb
  );
};
