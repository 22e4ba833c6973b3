module.exports.loginUrl = process.env.LOGIN_URL || '{namespace}/oauth/ro';

module.exports.timeout = Number(process.env.LOGIN_TIMEOUT || 3000);
