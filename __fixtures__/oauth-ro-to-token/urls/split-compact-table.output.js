const rp = require('request-promise');

const paths = { start: '/passwordless/start', login: '/oauth/ro', tokenLogin: '/oauth/token' };
const auth0 = rp.defaults({ baseUrl: 'https://acme.example.auth0.com', json: true });

exports.byPassword = (username, password) =>
  auth0.post({ uri: paths.login, body: { client_id: 'rOpeway', connection: 'members', grant_type: 'password', username, password } });

exports.byCode = (phone, code) =>
  auth0.post({ uri: paths.tokenLogin, body: { client_id: 'rOpeway', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code } });
