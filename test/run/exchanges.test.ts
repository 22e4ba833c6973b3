import { describe, expect, test } from 'vitest';
import { run } from '../../src/run/run.ts';
import { selectFiles } from '../../src/run/select.ts';
import { createProject, type Files } from '../support/project.ts';
import { SMS_LOGIN } from '../support/samples.ts';

const START = `const axios = require('axios');

exports.start = (phone) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'kioskClientId', connection: 'sms', phone_number: phone });
`;

/** The text of a start as a migration leaves it. */
async function startIn(files: Files, paths = ['.']): Promise<string | undefined> {
  const { root } = createProject({ 'start.js': START, ...files }, { hasGit: false });
  const { changes } = await run(selectFiles({ cwd: root, paths }), 'migrate', {});
  return changes.find(({ file }) => file.name === 'start.js')?.newText;
}

describe('a start asks for a code', () => {
  const mended = START.replace('phone_number: phone }', "phone_number: phone, send: 'code' }");

  test('where a login of another file takes one', async () => {
    expect(await startIn({ 'login.js': SMS_LOGIN })).toBe(mended);
    expect(await startIn({ 'login.js': SMS_LOGIN }, ['start.js'])).toBe(mended);
  });

  test('where such a login is migrated already', async () => {
    const { root } = createProject({ 'login.js': SMS_LOGIN }, { hasGit: false });
    const [change] = (await run(selectFiles({ cwd: root, paths: ['.'] }), 'migrate', {})).changes;
    expect(await startIn({ 'login.js': change?.newText ?? '' })).toBe(mended);
  });
});

describe('a start stays as it is', () => {
  test.each<[string, Files]>([
    ['where nothing takes a code', {}],
    ['where a login takes codes of the other connection', { 'login.js': SMS_LOGIN.replace("'sms'", "'email'") }],
    ['where a login with a password is all there is', { 'login.js': SMS_LOGIN.replace("'sms'", "'customers'") }],
    ['where the login does not parse', { 'login.js': `${SMS_LOGIN}(` }],
  ])('%s', async (_name, files) => {
    expect(await startIn(files)).toBeUndefined();
  });
});
