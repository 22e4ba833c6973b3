const request = require('request-promise');
const { auth0 } = require('../config.json');

exports.userinfo = (token) => request.get({ uri: auth0.userinfoUrl, auth: { bearer: token }, json: true });
