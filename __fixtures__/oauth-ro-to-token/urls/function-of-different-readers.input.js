const request = require('request');

const loginUrl = () => `https://${process.env.AUTH0_DOMAIN}/oauth/ro`;

exports.byPassword = (username, password, cb) => request.post({
  url: loginUrl(),
  json: { client_id: 'hUntingLodge', connection: 'members', grant_type: 'password', username, password },
}, cb);

exports.byCode = (phone, code, cb) => request.post({
  url: loginUrl(),
  json: { client_id: 'hUntingLodge', connection: 'sms', grant_type: 'password', username: phone, password: code },
}, cb);
