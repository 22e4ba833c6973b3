const request = require('request-promise');
const defaults = require('./defaults');

exports.login = (phone, code) => {
  const body = Object.assign({}, defaults, { username: phone, password: code });
  return request.post({ uri: 'https://acme.auth0.com/oauth/ro', json: body });
};
