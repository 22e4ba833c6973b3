exports.login = function (email, code) {
  var details = {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
    scope: 'openid'
  };
  var formBody = Object.keys(details)
    .map(key => encodeURIComponent(key) + '=' + encodeURIComponent(details[key]))
    .join('&');
  return fetch('https://' + process.env.AUTH0_DOMAIN + '/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
    body: formBody
  }).then(response => response.json());
};
