module.exports = require('./packages/app');
