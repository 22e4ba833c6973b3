const base = require('./base');
base.config.connection = 'members';
