require('isomorphic-fetch');

var headers = { 'Accept': 'application/json', 'Content-Type': 'application/json' };

exports.login = function (phone, code) {
  return fetch('https://' + process.env.AUTH0_DOMAIN + '/oauth/ro', {
    method: 'POST',
    headers: headers,
    body: JSON.stringify({
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid'
    })
  }).then(function (response) {
    if (response.status >= 400) {
      throw new Error('Bad response from server');
    }
    return response.json();
  });
};
