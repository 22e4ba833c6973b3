module.exports = { ...require('./urls'), clientId: 'abc' };
