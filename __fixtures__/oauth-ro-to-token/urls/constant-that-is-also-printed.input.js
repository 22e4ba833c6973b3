const rp = require('request-promise');

const loginUrl = `https://${process.env.AUTH0_DOMAIN}/oauth/ro`;

if (!process.env.AUTH0_DOMAIN) throw new Error('AUTH0_DOMAIN is missing, the login would go to ' + loginUrl);
console.log(`Logging in at ${loginUrl}`);

module.exports = (phone, code) => rp.post({
  url: loginUrl,
  json: { client_id: 'sAltWorks', connection: 'sms', grant_type: 'password', username: phone, password: code },
});
