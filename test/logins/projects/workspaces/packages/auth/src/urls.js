const BASE = 'https://acme.example.auth0.com';

module.exports = { RO_URL: BASE + '/oauth/ro', USERINFO_URL: BASE + '/userinfo' };
