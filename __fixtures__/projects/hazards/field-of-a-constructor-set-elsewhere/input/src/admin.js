const auth = require('./auth');
module.exports = (u, p) => { auth.connection = 'Members'; return auth.login(u, p); };
