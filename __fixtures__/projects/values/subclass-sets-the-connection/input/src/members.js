const Base = require('./base');
class Members extends Base { constructor() { super(); this.connection = 'members'; } }
module.exports = Members;
