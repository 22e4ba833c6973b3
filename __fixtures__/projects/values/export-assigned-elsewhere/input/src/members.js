const auth = require('./services/auth');
auth.connection = 'members';
