const { bySms } = require('./lib/sms.cjs');
const { byEmail } = require('./lib/email.cjs');

exports.login = (recipient, code) => (recipient.includes('@') ? byEmail(recipient, code) : bySms(recipient, code));
