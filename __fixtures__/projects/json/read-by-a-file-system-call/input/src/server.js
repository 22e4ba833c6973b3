const { readFileSync } = require('fs');
const path = require('path');

const config = JSON.parse(readFileSync(path.join(__dirname, '../config.json'), 'utf8'));
console.log(config);
