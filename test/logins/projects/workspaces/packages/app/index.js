const auth = require('@acme/auth');

exports.login = (recipient, code) => auth.exchange({ connection: recipient.includes('@') ? 'email' : 'sms', username: recipient, code });
