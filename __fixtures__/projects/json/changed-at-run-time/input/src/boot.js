const config = require('../config.json');

config.roUrl = process.env.RO_URL;
