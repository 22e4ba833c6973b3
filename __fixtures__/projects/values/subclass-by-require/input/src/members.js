const { Base } = require('./base');
class Members extends Base { connection() { return 'members'; } }
module.exports = { Members };
