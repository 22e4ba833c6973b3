/**
 * A project of 3,000 files whose one exchange needs another file: what it costs to ask the project, beside the same project whose
 * exchange is proven in its file, and beside `git grep` for the same text. Medians of several runs, each in a process of its own;
 * prints a table.
 *
 *   npm run bench
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './median.mjs';

const FILES = 3000;
const RUNS = 7;
const ONCE = fileURLToPath(new URL('run-once.mjs', import.meta.url));

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
function makeProject(needsOther) {
  const root = mkdtempSync(join(tmpdir(), 'oauth-ro-bench-'));
  const write = (name, text) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  write('package.json', '{ "private": true, "dependencies": { "axios": "^1.0.0" } }');
  for (let index = 0; index < FILES; index++) write(`src/module${index % 100}/helper${index}.js`, ordinary(index));
  write('src/auth/config.js', `export const LOGIN_URL = 'https://acme.example.auth0.com/oauth/ro';\nexport const loginDefaults = { client_id: 'abc', grant_type: 'password', connection: 'sms' };\n`);
  if (needsOther) write('src/auth/login.js', LOGIN('LOGIN_URL', '...loginDefaults,', `import { LOGIN_URL, loginDefaults } from './config';\n`));
  else write('src/auth/login.js', LOGIN("'https://acme.example.auth0.com/oauth/ro'", "client_id: 'abc', grant_type: 'password', connection: 'sms',", ''));
  if (!needsOther) rmSync(join(root, 'src/auth/config.js'));
  const git = (...args) => execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], { cwd: root, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'state');
  return root;
}

function measure(root) {
  const results = Array.from({ length: RUNS }, () => JSON.parse(execFileSync(process.execPath, [ONCE, root], { encoding: 'utf8' })));
  return { ms: median(results.map(({ ms }) => ms)), memory: median(results.map(({ memory }) => memory)), fixable: results[0].fixable, filesParsed: results[0].filesParsed };
}

function grep(root) {
  return median(Array.from({ length: RUNS }, () => {
    const start = performance.now();
    execFileSync('git', ['grep', '-lF', 'oauth/ro'], { cwd: root });
    return performance.now() - start;
  }));
}

const rows = [['exchange proven in its file', false], ['exchange that needs another file', true]].map(([name, needsOther]) => {
  const root = makeProject(needsOther);
  try {
    const { ms, memory, fixable, filesParsed } = measure(root);
    return { name, ms, memory, fixable, filesParsed, grep: grep(root) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
const [alone] = rows;
console.log(`${FILES} files, Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}, medians of ${RUNS} runs\n`);
console.log('| project | check | beside the first | beside git grep | peak memory | files parsed | proven |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const { name, ms, memory, fixable, filesParsed, grep: text } of rows) {
  console.log(`| ${name} | ${(ms / 1000).toFixed(2)} s | x ${(ms / alone.ms).toFixed(2)} | x ${(ms / text).toFixed(1)} | ${Math.round(memory)} MB | ${filesParsed} | ${fixable} |`);
}
