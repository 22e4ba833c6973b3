var request = require('request');
var db = require('./db');

module.exports = function (socket) {
  socket.on('code', function (phone, code) {
    db.users.findOne({ phone: phone }, function (err, user) {
      if (err || !user) return socket.emit('refused');
      setTimeout(function () {
        request.post('https://acme.example.auth0.com/oauth/token', {
          form: {
            client_id: user.clientId,
            realm: 'sms',
            grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
            username: user.phone,
            otp: code
          }
        }, function (err, res, body) {
          socket.emit('tokens', JSON.parse(body));
        });
      }, 250);
    });
  });
};
