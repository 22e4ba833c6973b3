const superagent = require('superagent');

exports.login = (contact, code, done) => {
  const request = superagent.post('https://acme.example.auth0.com/oauth/token');
  if (contact.includes('@')) {
    request.send({ client_id: 'cArousel', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: contact, otp: code });
  } else {
    request.send({ client_id: 'cArousel', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: contact, otp: code });
  }
  request.end(done);
};
