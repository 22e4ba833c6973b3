<!-- POST https://acme.example.auth0.com/oauth/ro is no longer used
var Kiosk = {
  start: function (phone, done) {
    Kiosk.post('https://acme.example.auth0.com/passwordless/start', {
      client_id: 'k3yL1meKiosk',
      connection: 'sms',
      phone_number: phone,
      send: 'code'
    }, done);
  }
};
