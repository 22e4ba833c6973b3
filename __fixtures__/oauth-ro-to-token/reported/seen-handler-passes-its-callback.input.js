const client = require('../rest-client');

// A step of a pipeline: (req, next).
module.exports = function login(req, next) {
  client.post('/oauth/ro', {
    client_id: 'p1p3',
    connection: 'sms',
    grant_type: 'password',
    username: req.phone,
    password: req.code
  }, next);
};
