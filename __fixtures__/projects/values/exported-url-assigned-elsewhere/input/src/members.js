const a = require('./base');
if (process.env.GATEWAY) a.url = process.env.GATEWAY + '/legacy-login';
