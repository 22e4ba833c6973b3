const { execFileSync } = require('child_process');

const options = { scope: '@acme/opend', stream: true };

execFileSync('lerna', ['run', 'build', '--scope=opend', `--scope=${options.scope}`]);
