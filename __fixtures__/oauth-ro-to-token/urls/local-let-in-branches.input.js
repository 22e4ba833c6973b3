const rp = require('request-promise');

module.exports = (env, phone, code) => {
  let uri;
  if (env === 'production') {
    uri = 'https://login.acme.example.com/oauth/ro';
  } else {
    uri = `https://acme-${env}.auth0.com/oauth/ro`;
  }
  return rp.post({
    uri: uri,
    json: { client_id: 'sHepherd', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
};
