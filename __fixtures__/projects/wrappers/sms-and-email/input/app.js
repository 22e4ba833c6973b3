const { login } = require('./login');
const auth = require('./login');

async function sms(phone, code) { return login('sms', phone, code); }
async function email(address, code) { return auth.login('email', address, code); }
module.exports = { sms, email };
