const Api = require('./base');
Api.connection = 'members';
