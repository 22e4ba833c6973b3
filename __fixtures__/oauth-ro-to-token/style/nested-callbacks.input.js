var request = require('request');
var db = require('./db');

module.exports = function (socket) {
  socket.on('code', function (phone, code) {
    db.users.findOne({ phone: phone }, function (err, user) {
      if (err || !user) return socket.emit('refused');
      setTimeout(function () {
        request.post('https://acme.example.auth0.com/oauth/ro', {
          form: {
            client_id: user.clientId,
            connection: 'sms',
            grant_type: 'password',
            username: user.phone,
            password: code
          }
        }, function (err, res, body) {
          socket.emit('tokens', JSON.parse(body));
        });
      }, 250);
    });
  });
};
