const superagent = require('superagent');

exports.login = (contact, code, done) => {
  const request = superagent.post('https://acme.example.auth0.com/oauth/ro');
  if (contact.includes('@')) {
    request.send({ client_id: 'cArousel', connection: 'email', grant_type: 'password', username: contact, password: code });
  } else {
    request.send({ client_id: 'cArousel', connection: 'sms', grant_type: 'password', username: contact, password: code });
  }
  request.end(done);
};
