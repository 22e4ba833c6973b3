import { expect, test } from 'vitest';
import { createProject, linesOf } from '../support/project.ts';

const post = (connection: string): string => `fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ client_id: 'abc', connection: ${connection}, grant_type: 'password', username: phone, password: code }) })`;
const login = (load: string): string => `${load}\nexport const login = (phone, code) => ${post('config.connection')};\n`;
const CONFIG = "export const config = { connection: 'sms' };\n";
const PACKAGE = '{ "private": true }';
/** What hands a whole module on to somebody who may change it. */
const handsOn = (path: string): Record<string, string> => ({ 'src/pass.js': `export * from ${path};\n`, 'src/end.js': "import { config } from './pass.js';\nsink(config);\n" });
const SERVICE = `class AuthService {\n  connection = 'sms';\n  login(phone, code) {\n    return ${post('this.connection')};\n  }\n}\nexport const authService = new AuthService();\n`;
const PAGE = `function login(connection, phone, code) {\n  return ${post('connection')};\n}\nlogin('sms', a, b);\n`;

/** A quick look at a text must not pass by what the tree would have shown: each of these may log in by another connection. */
test.each<[name: string, files: Record<string, string | Buffer>]>([
  ['a call behind a byte order mark', { 'login.js': PAGE, 'go.js': "\uFEFFlogin('Members', u, p);\n", 'index.html': '<script src="login.js"></script><script src="go.js"></script>' }],
  ['a call behind a hard blank', { 'login.js': PAGE, 'go.js': "go();\n\u00A0login('Members', u, p);\n", 'index.html': '<script src="login.js"></script><script src="go.js"></script>' }],
  ['a main file that is named by dots', { 'package.json': '{ "private": true, "main": "src/main.js" }', 'src/main.js': "exports.config = { connection: 'sms' };\n", 'src/login.js': login("const { config } = require('./main');"), 'test/setup.js': "override(require('..'));\n" }],
  ['an instance whose name only begins as the file does', { 'src/auth.js': SERVICE, 'src/index.js': "export { authService } from './auth.js';\n", 'src/set.js': "import { authService } from './index.js';\nObject.assign(authService, { connection: 'Members' });\n" }],
  ['a path with the other quote in it', { "src/o'x.js": CONFIG, 'src/login.js': login('import { config } from "./o\'x.js";'), ...handsOn('"./o\'x.js"') }],
  ['a path in another case', { 'src/éclair.js': CONFIG, 'src/login.js': login("import { config } from './éclair.js';"), ...handsOn("'./ÉCLAIR.js'") }],
  ['a path that a build makes', { 'src/config/index.js': CONFIG, 'src/login.js': login("import { config } from './config/index.js';"), 'src/set.js': "import { config } from './gen/index';\nlog('config');\nsink(config);\n" }],
  ['a template that escapes the name', { 'src/config.js': CONFIG, 'src/login.js': login("import { config } from './config.js';"), 'views/page.ejs': '<% take(JSON.parse("{\\u0022config\\u0022:1}")) %>\n' }],
  ['a text of two bytes for a letter', { 'src/config.js': CONFIG, 'src/login.js': login("import { config } from './config.js';"), 'src/set.js': Buffer.from("// é\nimport { config } from './config.js';\nconfig.connection = 'Members';\n", 'utf16le') }],
  ['a name that is computed behind a hard blank', { 'src/config.js': CONFIG, 'src/login.js': login("import { config } from './config.js';"), 'src/load.js': 'export const load = (name) => sink(require\u00A0(name));\n' }],
])('nothing is rewritten beside %s', (_name, files) => {
  const { report } = createProject({ 'package.json': PACKAGE, ...files }).report(['migrate', '--dry-run']);
  const lines = linesOf(report);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/connection-(?:unknown|mixed) manual$/);
});
