const request = require('request');

['sms', 'email'].forEach((connection) => {
  exports[connection] = (username, code, cb) => {
    request.post('https://acme.example.auth0.com/oauth/ro', {
      json: { client_id: 'k3yL1meKiosk', grant_type: 'password', connection, username, password: code },
    }, cb);
  };
});
