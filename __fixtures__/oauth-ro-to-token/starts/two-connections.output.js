var domain = process.env.AUTH0_DOMAIN;

function send(path, body) {
  return fetch('https://' + domain + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body)
  }).then(function (response) { return response.json(); });
}

function login(recipient, code) {
  return send('/oauth/token', {
    client_id: 'k1osk',
    realm: recipient.indexOf('@') < 0 ? 'sms' : 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: recipient,
    otp: code
  });
}

function startLoginBySms(recipient) {
  return send('/passwordless/start', {
    client_id: 'k1osk',
    connection: 'sms',
    phone_number: recipient,
    send: 'code'
  });
}

function startLoginByEmail(recipient) {
  return send('/passwordless/start', {
    client_id: 'k1osk',
    connection: 'email',
    email: recipient,
    send: 'code'
  });
}

exports.login = login;
exports.startLoginBySms = startLoginBySms;
exports.startLoginByEmail = startLoginByEmail;
