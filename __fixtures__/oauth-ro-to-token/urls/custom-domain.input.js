const needle = require('needle');

exports.redeem = (email, code, cb) => {
  needle.post('https://id.windmill.example.org/oauth/ro', {
    client_id: 'wIndmill',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  }, { json: true }, cb);
};
