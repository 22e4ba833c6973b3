exports.connection = 'sms';
