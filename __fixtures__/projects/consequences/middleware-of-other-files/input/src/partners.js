const { expressjwt } = require('express-jwt');

exports.partners = expressjwt({ secret: process.env.PARTNER_CLIENT_SECRET, algorithms: ['HS256'] });
