const rp = require('request-promise');

const loginUrl = `https://${process.env.AUTH0_DOMAIN}/oauth/token`;

if (!process.env.AUTH0_DOMAIN) throw new Error('AUTH0_DOMAIN is missing, the login would go to ' + loginUrl);
console.log(`Logging in at ${loginUrl}`);

module.exports = (phone, code) => rp.post({
  url: loginUrl,
  json: { client_id: 'sAltWorks', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
});
