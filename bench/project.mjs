/**
 * A project of 3,000 files whose one exchange needs another file: what it costs to ask the project, beside the same project whose
 * exchange is proven in its file, and beside `git grep` for the same text.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gitGrep } from './support/grep.mjs';
import { measureInTurns, own } from './support/measure.mjs';
import { megabytes, printTable, ratio, seconds } from './support/table.mjs';
import { commitAll, withFolder } from './support/trees.mjs';

const FILES = 3000;

/** Files as applications have them: imports of neighbours, a component or a service, about 3 kB each. */
function ordinary(index) {
  const lines = Array.from({ length: 40 }, (_, line) => `export const value${index}_${line} = (input) => input.map((one) => one.id + ${line}).filter(Boolean);`);
  return [`import { helper } from './helper${(index + 1) % FILES}';`, `import { config } from '../config${index % 7}';`, ...lines, `export const helper = () => config;`, ''].join('\n');
}

const LOGIN = (url, defaults, imports) => `import axios from 'axios';
${imports}
export const login = (phone, code) => axios.post(${url}, { ${defaults} username: phone, password: code });
`;

/** @param needsOther whether the URL and the defaults of the exchange stand in another file */
function makeProject(root, needsOther) {
  const write = (name, text) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  write('package.json', '{ "private": true, "dependencies": { "axios": "^1.0.0" } }');
  for (let index = 0; index < FILES; index++) write(`src/module${index % 100}/helper${index}.js`, ordinary(index));
  if (needsOther) {
    write('src/auth/config.js', `export const LOGIN_URL = 'https://acme.example.auth0.com/oauth/ro';\nexport const loginDefaults = { client_id: 'abc', grant_type: 'password', connection: 'sms' };\n`);
    write('src/auth/login.js', LOGIN('LOGIN_URL', '...loginDefaults,', `import { LOGIN_URL, loginDefaults } from './config';\n`));
  } else {
    write('src/auth/login.js', LOGIN("'https://acme.example.auth0.com/oauth/ro'", "client_id: 'abc', grant_type: 'password', connection: 'sms',", ''));
  }
  commitAll(root);
}

withFolder((folder) => {
  const rows = [['exchange proven in its file', false], ['exchange that needs another file', true]].flatMap(([name, needsOther]) => {
    const cwd = join(folder, String(needsOther));
    makeProject(cwd, needsOther);
    return [{ name, cwd, command: own('check', '--format', 'json') }, { name: 'git grep', cwd, command: gitGrep('-lF', ['oauth/ro']) }];
  });
  const measured = measureInTurns(rows, { runs: 5 });
  const checks = measured.filter(({ name }) => name !== 'git grep');
  printTable(`A project of ${FILES} files`, ['project', '`check`', 'beside the first', 'beside `git grep`', 'peak memory', 'files parsed', 'proven'], checks.map(({ name, cwd, ms, memory, output }) => {
    const { filesParsed, fixable } = JSON.parse(output).summary;
    const grep = measured.find((row) => row.name === 'git grep' && row.cwd === cwd);
    return [name, seconds(ms), ratio(ms, checks[0].ms), ratio(ms, grep.ms), megabytes(memory), filesParsed, fixable];
  }));
});
