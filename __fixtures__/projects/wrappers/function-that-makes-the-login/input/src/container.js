const config = require('./config');
module.exports.auth = require('./services/auth')({ config, logger: console });
