const config = { domain: 'acme.auth0.com', clientId: 'abc' };
const auth = require('./lib/auth')(config);

module.exports = (phone, code) => auth.login(phone, code);
