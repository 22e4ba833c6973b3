var reqwest = require('reqwest');

exports.byCode = function (email, code, done) {
  reqwest({
    url: 'https://acme.example.auth0.com/oauth/ro'
  , method: 'post'
  , type: 'json'
  , data: { client_id: 'oLivePress', connection: 'email', username: email, password: code }
  , success: done
  });
};
