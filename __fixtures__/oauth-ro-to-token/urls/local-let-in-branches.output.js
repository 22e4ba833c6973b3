const rp = require('request-promise');

module.exports = (env, phone, code) => {
  let uri;
  if (env === 'production') {
    uri = 'https://login.acme.example.com/oauth/token';
  } else {
    uri = `https://acme-${env}.auth0.com/oauth/token`;
  }
  return rp.post({
    uri: uri,
    json: { client_id: 'sHepherd', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });
};
