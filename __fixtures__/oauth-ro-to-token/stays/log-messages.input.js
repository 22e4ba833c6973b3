const debug = require('debug')('login');
const logger = require('./logger');

module.exports = function onResponse(tenant, status) {
  console.log('POST /oauth/ro', status);
  console.warn(`https://${tenant}.example.auth0.com/oauth/ro`);
  debug('/oauth/ro answered %d', status);
  logger.info('/oauth/ro');
  logger.child({ tenant }).error('The request to /oauth/ro failed');
};
