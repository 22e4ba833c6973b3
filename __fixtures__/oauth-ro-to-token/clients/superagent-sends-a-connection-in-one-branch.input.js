const superagent = require('superagent');

exports.login = (user, secret, done) => {
  const request = superagent.post('https://acme.example.auth0.com/oauth/ro');
  request.send({ client_id: 'cArousel', connection: 'sms', grant_type: 'password', username: user.name, password: secret });
  if (user.isStaff) request.send({ connection: 'staff-directory' });
  request.end(done);
};
