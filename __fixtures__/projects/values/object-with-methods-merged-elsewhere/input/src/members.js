const Auth = require('./base');
module.exports = Object.assign({}, Auth, { connection: 'members' });
