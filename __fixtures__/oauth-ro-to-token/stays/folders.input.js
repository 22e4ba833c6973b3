const fs = require('fs');
const path = require('path');

const folder = path.join(__dirname, 'oauth', 'ro');

exports.texts = fs.readdirSync(folder).map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')));
exports.entry = require.resolve('./oauth/ro');
