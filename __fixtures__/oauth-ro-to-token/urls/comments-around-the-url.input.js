var request = require('request');

exports.byCode = function (phone, code, cb) {
  request.post(/* the legacy login */ 'https://acme.example.auth0.com' /* tenant */ + '/oauth/ro' /* path */, {
    // Auth0 wants JSON here
    json: {
      client_id: 'rOpeway', /* public */
      connection: 'sms', // or email
      /* the old grant */ grant_type: 'password',
      username: phone,
      // the code from the text message
      password: code
    }
  }, cb);
};
