var request = require('request');

exports.byCode = function (phone, code, cb) {
  request.post(/* the legacy login */ 'https://acme.example.auth0.com' /* tenant */ + '/oauth/token' /* path */, {
    // Auth0 wants JSON here
    json: {
      client_id: 'rOpeway', /* public */
      realm: 'sms', // or email
      /* the old grant */ grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      // the code from the text message
      otp: code
    }
  }, cb);
};
