module.exports = require('auth0');
