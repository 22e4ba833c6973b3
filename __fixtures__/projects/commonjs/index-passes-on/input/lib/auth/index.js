module.exports = require('./urls');
