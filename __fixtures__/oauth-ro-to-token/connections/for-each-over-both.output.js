const request = require('request');

['sms', 'email'].forEach((connection) => {
  exports[connection] = (username, code, cb) => {
    request.post('https://acme.example.auth0.com/oauth/token', {
      json: { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: connection, username, otp: code },
    }, cb);
  };
});
