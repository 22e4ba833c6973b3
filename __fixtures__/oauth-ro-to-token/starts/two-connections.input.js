var domain = process.env.AUTH0_DOMAIN;

function send(path, body) {
  return fetch('https://' + domain + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body)
  }).then(function (response) { return response.json(); });
}

function login(recipient, code) {
  return send('/oauth/ro', {
    client_id: 'k1osk',
    connection: recipient.indexOf('@') < 0 ? 'sms' : 'email',
    grant_type: 'password',
    username: recipient,
    password: code
  });
}

exports.login = login;
