module.exports = { client_id: 'abc', grant_type: 'password', connection: 'sms' };
