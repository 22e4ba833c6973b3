var rp = require('request-promise-native');

exports.login = function (email, code) {
  var url = 'https://' + process.env.AUTH0_DOMAIN + '/oauth/ro';
  return rp.post(url, {
    json: {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      scope: 'openid'
    }
  }).then(function (tokens) {
    return { access_token: tokens.access_token, id_token: tokens.id_token };
  });
};
