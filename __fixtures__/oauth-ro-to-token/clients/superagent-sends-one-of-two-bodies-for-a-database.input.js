const superagent = require('superagent');

exports.login = (user, secret, done) => {
  const request = superagent.post('https://acme.example.auth0.com/oauth/ro');
  if (user.isStaff) {
    request.send({ client_id: 'cArousel', connection: 'staff-directory', grant_type: 'password', username: user.name, password: secret });
  } else {
    request.send({ client_id: 'cArousel', connection: 'sms', grant_type: 'password', username: user.phone, password: secret });
  }
  request.end(done);
};
