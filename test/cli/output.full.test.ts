import { describe, expect, test } from 'vitest';
import { createProject, placeOf } from '../support/project.ts';
import { BROKEN, CLEAN, DATABASE_LOGIN, SMS_LOGIN } from '../support/samples.ts';
import { hasTerminal, runAtTerminal } from '../support/terminal.ts';

const ESCAPE = '\u001b';
const STAFF = placeOf(DATABASE_LOGIN, '/oauth/ro');

describe('the report for people', () => {
  test('tells per place where it is, what it is, why it is so, and what to do', () => {
    const { stdout } = createProject({ 'src/staff.js': DATABASE_LOGIN }).run(['check']);
    const [head = '', ...rest] = (stdout.split('\n\n')[0] ?? '').split('\n');
    expect(head).toMatch(new RegExp(`^src/staff\\.js:${STAFF} .*database-connection`));
    const text = rest.map((line) => line.trim()).join(' ');
    expect(text).toMatch(/"Staff"/);
    expect(text).toMatch(/not sms or email/);
    expect(text).toMatch(/--database-logins/);
    expect(text).toMatch(/https:\/\/\S+#database-connection$/);
    expect(rest.every((line) => line.startsWith('    '))).toBe(true);
  });

  test('ends with a summary and the follow-ups', () => {
    const { stdout } = createProject({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN }).run(['migrate']);
    expect(stdout).toMatch(/^2 findings: 1 rewritten, 1 for you to do \(2 files read, 2 parsed, 1 changed\)\.$/m);
    const followUps = stdout.slice(stdout.indexOf('What the code cannot do'));
    for (const code of ['enable-grant', 'log-in-again', 'error-codes']) expect(followUps).toContain(code);
    expect(followUps).toContain('sms.js:6:68');
  });

  test('wraps text to 100 columns; only addresses and places are longer', () => {
    const { stdout } = createProject({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN, 'broken.js': BROKEN }).run(['check']);
    expect(stdout.split('\n').filter((line) => line.length > 100 && !/^\s*(?:https:|\S+:\d+:\d+)/.test(line))).toEqual([]);
  });

  test('says so where there is nothing', () => {
    const { stdout } = createProject({ 'answer.js': CLEAN }).run(['check']);
    expect(stdout).toBe('Nothing legacy found. 1 file read, 0 parsed.\n');
  });

  test('keeps names in one line and control characters from the terminal', () => {
    const { stdout } = createProject({ 'a\nb\u001b[31m.js': DATABASE_LOGIN }).run(['check']);
    expect(stdout).toMatch(new RegExp(`^a\\\\nb\\\\\\S*\\[31m\\.js:${STAFF} `));
    expect(stdout).not.toContain(ESCAPE);
  });

  test('keeps control characters of the code from the terminal', () => {
    const { stdout } = createProject({ 'staff.js': DATABASE_LOGIN.replace("'Staff'", "'Sta\u001b[31mff'") }).run(['check']);
    expect(stdout).not.toContain(ESCAPE);
  });
});

describe('--quiet', () => {
  test('leaves one line for each finding, and takes everything else away', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN, 'logo.png': '' });
    const { status, stdout, stderr } = project.run(['check', '--quiet', '.', 'logo.png']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toBe(`sms.js:6:68  fixable  passwordless-login  no-oauth-ro\nstaff.js:${STAFF}  to do  database-connection  no-oauth-ro\n`);
    expect(project.run(['migrate', '--quiet'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^sms\.js:6:68 {2}rewritten [^\n]*\nstaff\.js:[^\n]*\n$/) });
  });

  test('leaves what went wrong', () => {
    const project = createProject({ 'staff.js': DATABASE_LOGIN });
    expect(project.run(['check', '--quiet', 'nothing.js'])).toMatchObject({ status: 2, stderr: expect.stringMatching(/nothing\.js/) });
  });

  test('says nothing where there is nothing', () => {
    expect(createProject({ 'answer.js': CLEAN }).run(['check', '--quiet'])).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});

describe('colours', () => {
  const project = () => createProject({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN });

  test('are not sent through a pipe', () => {
    expect(project().run(['check']).stdout).not.toContain(ESCAPE);
  });

  test('are sent where they are asked for, whatever NO_COLOR says', () => {
    expect(project().run(['check', '--color'], { env: { NO_COLOR: '1' } }).stdout).toContain(ESCAPE);
  });

  test.each([
    ['asks for them', { FORCE_COLOR: '1' }, true],
    ['asks for them without a number', { FORCE_COLOR: '' }, true],
    ['counts more than NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['switches them off', { FORCE_COLOR: '0' }, false],
  ])('are sent as FORCE_COLOR says: it %s', (_name, env, isColored) => {
    const one = project();
    expect(one.run(['check'], { env }).stdout.includes(ESCAPE)).toBe(isColored);
    expect(one.run(['migrate', '--dry-run'], { env }).stdout.includes(`${ESCAPE}[32m+`)).toBe(isColored);
    expect(one.run(['check', '--no-color'], { env }).stdout).not.toContain(ESCAPE);
    expect(one.run(['check', '--format', 'json'], { env }).stdout).not.toContain(ESCAPE);
  });

  describe.skipIf(!hasTerminal)('at a terminal (skipped without script of util-linux)', () => {
    test.each([
      ['are there', {}, [], true],
      ['are not there with NO_COLOR', { NO_COLOR: '1' }, [], false],
      ['are there where NO_COLOR is empty', { NO_COLOR: '' }, [], true],
      ['are not there at a terminal that has none', { TERM: 'dumb' }, [], false],
      ['are not there with --no-color', {}, ['--no-color'], false],
      ['are not there with FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
    ])('%s', async (_name, env, options, isColored) => {
      const { sent } = await runAtTerminal(project().root, ['check', ...options], { env });
      expect(sent).toContain('database-connection');
      expect(sent.includes(ESCAPE)).toBe(isColored);
    });
  });

  test('are in the diff too where they are asked for', () => {
    const { stdout } = project().run(['migrate', '--dry-run', '--color']);
    expect(stdout).toContain(`${ESCAPE}[32m+    otp: code,${ESCAPE}[39m`);
  });

  test('change nothing but colours', () => {
    // eslint-disable-next-line no-control-regex -- colours are control sequences
    const plain = (text: string): string => text.replace(/\u001b\[\d+m/g, '');
    const one = project();
    expect(plain(one.run(['check', '--color']).stdout)).toBe(one.run(['check', '--no-color']).stdout);
  });

  test('are neither in a file nor in data', () => {
    const one = project();
    one.run(['check', '--color', '--output', 'report.txt']);
    expect(one.read('report.txt')).not.toContain(ESCAPE);
    expect(one.run(['check', '--color', '--format', 'json']).stdout).not.toContain(ESCAPE);
  });
});
