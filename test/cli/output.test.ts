import { describe, expect, test } from 'vitest';
import { createProject, placeOf } from '../support/project.ts';
import { BROKEN, CLEAN, DATABASE_LOGIN, SMS_LOGIN } from '../support/samples.ts';

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
  test('leaves the findings, and takes the summary and the follow-ups away', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN });
    const { status, stdout } = project.run(['check', '--quiet']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^sms\.js:6:68 /m);
    expect(stdout).toMatch(new RegExp(`^staff\\.js:${STAFF} `, 'm'));
    expect(stdout).not.toMatch(/findings:|What the code cannot do|enable-grant/);
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
