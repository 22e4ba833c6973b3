var reqwest = require('reqwest');

exports.byCode = function (email, code, done) {
  reqwest({
    url: 'https://acme.example.auth0.com/oauth/token'
  , method: 'post'
  , type: 'json'
  , data: { client_id: 'oLivePress', realm: 'email', username: email, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' }
  , success: done
  });
};
