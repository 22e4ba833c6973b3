const client = require('../rest-client');

// A step of a pipeline: (req, next).
module.exports = function login(req, next) {
  client.post('/oauth/token', {
    client_id: 'p1p3',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: req.phone,
    otp: req.code
  }, next);
};
