module.exports = { resolve: { alias: { 'login-defaults': `${__dirname}/src/settings.js` } } };
