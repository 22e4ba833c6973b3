const auth = require('./auth');
auth.params.connection = 'Members';
