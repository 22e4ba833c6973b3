var domain = process.env.AUTH0_DOMAIN;

exports.login = function (email, code) {
  var body = 'grant_type=password' +
    '&client_id=' + encodeURIComponent(process.env.AUTH0_CLIENT_ID) +
    '&connection=email' +
    '&username=' + encodeURIComponent(email) +
    '&password=' + encodeURIComponent(code) +
    '&device=' + encodeURIComponent('old phone') +
    '&scope=openid%20offline_access';
  return fetch('https://' + domain + '/oauth/ro', {
    method: 'post',
    headers: { 'Content-type': 'application/x-www-form-urlencoded; charset=UTF-8' },
    body: body
  }).then(function (r) { return r.json(); });
};
