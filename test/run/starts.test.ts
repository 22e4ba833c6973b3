import { describe, expect, test } from 'vitest';
import { run } from '../../src/run/run.ts';
import { selectFiles } from '../../src/run/select.ts';
import { createProject, type Files, type ProjectOptions } from '../support/project.ts';
import { DATABASE_LOGIN, SMS_LOGIN } from '../support/samples.ts';

const EMAIL_LOGIN = SMS_LOGIN.replace("'sms'", "'email'");

const start = (connection: string): string => `'use strict';

const axios = require('axios');

exports.start = (to) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'kioskClientId', connection: ${connection}, send: 'code', ...to });
`;

/** The places of logins without a start. */
async function missing(files: Files, { paths = ['.'], mode = 'check', ...options }: { paths?: string[]; mode?: 'check' | 'migrate' } & ProjectOptions = {}): Promise<string[]> {
  const { root } = createProject(files, options);
  const { report } = await run(selectFiles({ cwd: root, paths }), mode, {});
  return report.followUps.filter(({ code }) => code === 'start-missing').flatMap(({ places }) => places.map(({ file, line }) => `${file}:${line}`));
}

describe('start-missing is told', () => {
  test('where nothing asks for a code', async () => {
    expect(await missing({ 'login.js': SMS_LOGIN })).toEqual(['login.js:6']);
    expect(await missing({ 'login.js': SMS_LOGIN }, { mode: 'migrate' })).toEqual(['login.js:6']);
  });

  test('outside any repository', async () => {
    expect(await missing({ 'login.js': SMS_LOGIN }, { hasGit: false })).toEqual(['login.js:6']);
    expect(await missing({ 'login.js': SMS_LOGIN, 'api/start.js': start("'sms'") }, { hasGit: false })).toEqual([]);
  });

  test('where the other connection is started', async () => {
    expect(await missing({ 'login.js': SMS_LOGIN, 'mail.js': EMAIL_LOGIN, 'start.js': start("'email'").replace("send: 'code', ...to", 'email: to') })).toEqual(['login.js:6']);
  });

  test('where a start is only spoken of', async () => {
    const files = { 'login.js': SMS_LOGIN, 'note.js': '// The app asks for the code at /passwordless/start.\n', 'README.md': 'POST /passwordless/start', 'note.py': '# POST /passwordless/start\n' };
    expect(await missing(files)).toEqual(['login.js:6']);
  });

  test('where only installed and built code starts', async () => {
    const sdk = '/*! auth0-js v9.32.0 */\nthis.request.post(url + "/passwordless/start");\n';
    expect(await missing({ 'login.js': SMS_LOGIN, 'node_modules/auth0-js/index.js': sdk, 'dist/app.js': start("'sms'"), 'public/auth0.js': sdk })).toEqual(['login.js:6']);
  });
});

describe('start-missing is not told', () => {
  test.each<[string, Files]>([
    ['another file asks for it', { 'start.js': start("'sms'").replace(', ...to', ', phone_number: to') }],
    ['a file that is not read asks for it', { 'app/start.js': start("'sms'").replace(', ...to', ', phone_number: to') }],
    ['the connection of the start is known at run time', { 'start.js': start('to.connection') }],
    ['an SDK asks for it', { 'app/start.ts': 'export const start = (phoneNumber: string) => webAuth.passwordlessStart({ connection: "sms", send: "code", phoneNumber }, done);\n' }],
    ['a page asks for it', { 'app/Start.vue': '<script>\nexport default { methods: { start() { this.$http.post("/passwordless/start", { connection: "sms" }) } } }\n</script>\n' }],
    ['a program in another language asks for it', { 'app/Login.swift': 'Auth0.authentication().startPasswordless(phoneNumber: phone)\n' }],
    ['a file that does not parse asks for it', { 'start.js': `const x = {{;\naxios.post('/passwordless/start', { connection: 'sms' });\n` }],
  ])('where %s', async (_what, files) => {
    expect(await missing({ 'src/login.js': SMS_LOGIN, ...files }, { paths: ['src'] })).toEqual([]);
  });

  test('of logins with passwords, of the code that stays, and of tests', async () => {
    expect(await missing({ 'login.js': DATABASE_LOGIN, 'kept.js': SMS_LOGIN.replace(/(?=.*axios\.post)/, '// eslint-disable-next-line oauth-ro/no-oauth-ro\n') })).toEqual([]);
  });
});
