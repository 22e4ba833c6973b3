const { ro } = require('./auth0');
exports.login = async ({ connection, username, password }) => { const { data } = await ro(connection, username, password); return data; };
