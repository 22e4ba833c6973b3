const rateLimit = require('express-rate-limit');

module.exports = rateLimit({
  windowMs: 60 * 1000,
  max: 100,
  skip: (req) => req.path === '/oauth/ro' || '/oauth/ro' === req.originalUrl,
});
