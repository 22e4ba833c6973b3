const request = require('request-promise');

module.exports = request.defaults({ json: { connection: 'staff' } });
