var defaults = {
  client_id: process.env.AUTH0_CLIENT_ID,
  grant_type: 'password',
  device: 'kiosk',
  scope: 'openid offline_access'
};

function send(path, body) {
  return fetch('https://' + process.env.AUTH0_DOMAIN + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body)
  }).then(function (res) {
    return res.json();
  });
}

exports.login = function (recipient, code) {
  return recipient[0] === '+' ? exports.loginBySms(recipient, code) : exports.loginByEmail(recipient, code);
};

exports.loginBySms = function (phone, code) {
  return send('/oauth/ro', Object.assign({}, defaults, { connection: 'sms', username: phone, password: code }));
};

exports.loginByEmail = function (email, code) {
  return send('/oauth/ro', Object.assign({}, defaults, { connection: 'email', username: email, password: code }));
};
