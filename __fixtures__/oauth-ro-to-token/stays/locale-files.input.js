const fs = require('fs');
const path = require('path');

const NAMESPACES = ['oauth', 'ro', 'settings'];

// The texts of the "oauth" pages, in Romanian.
const file = path.join(__dirname, 'locales', 'oauth', 'ro.json');
const texts = JSON.parse(fs.readFileSync(file, 'utf8'));

exports.load = (language) => import(`./locales/oauth/${language || 'ro'}.js`);
exports.texts = texts;
exports.namespaces = NAMESPACES;
