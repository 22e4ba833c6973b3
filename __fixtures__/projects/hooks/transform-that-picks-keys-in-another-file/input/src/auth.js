const client = require('./client');
exports.login = (username, password) => client.post('/oauth/ro', { client_id: 'c', connection: 'sms', grant_type: 'password', username, password }).then(r => r.data);
