function sendLogin(data, callback) {
  fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data)
  })
    .then(function (res) { return res.json(); })
    .then(function (json) { callback(json.error ? new Error(json.error) : null, json); }, callback);
}

exports.login = function (phone, code) {
  return new Promise(function (resolve, reject) {
    var data = { username: phone, password: code };
    data.client_id = process.env.AUTH0_CLIENT_ID;
    data.connection = 'sms';
    data.scope = 'openid';
    data.grant_type = 'password';
    sendLogin(data, function (err, tokens) {
      return err ? reject(err) : resolve(tokens);
    });
  });
};
