exports = module.exports = {};

exports.domain = 'acme.auth0.com';
exports.roUrl = 'https://' + exports.domain + '/oauth/ro';
