import { describe, expect, test } from 'vitest';
import { createProject, type Files } from '../support/project.ts';
import { CLEAN, DATABASE_LOGIN, MISSPELLED_SCOPE, SMS_LOGIN } from '../support/samples.ts';

const AUDIENCE = 'https://api.example.com';
const STRICT_CONFIG = JSON.stringify({ strict: true });

const codesOf = (files: Files, mode: 'check' | 'migrate', ...args: string[]): string[] => {
  return createProject(files).report([mode, ...args]).report.followUps.map(({ code }) => code);
};

describe('check --strict', () => {
  const BASELINE = ['--baseline', 'known.json'] as const;

  test('counts what the code cannot do as findings', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    project.run(['check', ...BASELINE, '--update-baseline']);
    // The login is known; what follows from it is not.
    expect(project.run(['check', ...BASELINE]).status).toBe(0);
    expect(project.run(['check', ...BASELINE, '--strict']).status).toBe(1);
  });

  test('changes neither the findings nor their counts', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN });
    const { report, status } = project.report(['check']);
    const strict = project.report(['check', '--strict']);
    expect({ status: strict.status, findings: strict.report.findings, summary: strict.report.summary }).toEqual({ status, findings: report.findings, summary: report.summary });
  });

  test('ends with 0 where nothing legacy is left, and nothing follows', () => {
    const project = createProject({ 'answer.js': CLEAN, 'sms.js': SMS_LOGIN });
    project.run(['migrate', '--audience', AUDIENCE]);
    expect(project.run(['check', '--strict'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('goes on to fail on what a migrated login has left, until people have mended it', () => {
    const caught = SMS_LOGIN.replace('  return data;', '  return data;\n}\n\nfunction enter(phone, code) {\n  return login(phone, code).catch((error) => error.response.data.error === \'invalid_user_password\');');
    const project = createProject({ 'sms.js': caught });
    project.run(['migrate', '--audience', AUDIENCE]);
    expect(project.run(['check'])).toMatchObject({ status: 0, stderr: '' });
    const { report, status } = project.report(['check', '--strict']);
    expect({ status, findings: report.findings, codes: report.followUps.map(({ code }) => code) }).toEqual({ status: 1, findings: [], codes: ['error-codes'] });
    project.write('sms.js', project.read('sms.js').replace("'invalid_user_password'", "'invalid_grant'"));
    expect(project.run(['check', '--strict'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('is a setting of the configuration too, which the command line outdoes', () => {
    const project = createProject({ 'oauth-ro.config.json': STRICT_CONFIG, 'sms.js': SMS_LOGIN });
    project.run(['check', ...BASELINE, '--update-baseline', '--no-strict']);
    expect(project.run(['check', ...BASELINE]).status).toBe(1);
    expect(project.run(['check', ...BASELINE, '--no-strict']).status).toBe(0);
  });

  test('has its follow-ups in a baseline that is made with it', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    expect(project.run(['check', ...BASELINE, '--strict', '--update-baseline'])).toMatchObject({ status: 0, stderr: '' });
    const { report, status } = project.report(['check', ...BASELINE, '--strict']);
    expect({ status, followUps: report.followUps }).toEqual({ status: 0, followUps: [] });
    project.write('new.js', SMS_LOGIN);
    const later = project.report(['check', ...BASELINE, '--strict']);
    expect(later.status).toBe(1);
    expect(later.report.followUps.flatMap(({ places }) => places.map(({ file }) => file)).every((file) => file === 'new.js')).toBe(true);
    // Without the option follow-ups are told as ever, and fail nothing.
    project.git('clean', '--quiet', '--force', 'new.js');
    const lenient = project.report(['check', ...BASELINE]);
    expect({ status: lenient.status, codes: lenient.report.followUps.length > 0 }).toEqual({ status: 0, codes: true });
  });

  test('tells its follow-ups even where only findings are asked for', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    expect(project.run(['check', '--strict', '--quiet']).stdout).toMatch(/counted as findings[^]*audience-missing/);
    expect(project.run(['check', '--quiet']).stdout).not.toContain('enable-grant');
  });
});

describe('migrate --strict', () => {
  test('ends as it does for findings that are left: with 1 where --fail-on-manual asks for it', () => {
    for (const dry of [[], ['--dry-run']]) {
      const run = (...args: string[]) => createProject({ 'sms.js': SMS_LOGIN }).run(['migrate', ...dry, ...args]).status;
      expect([run(), run('--strict'), run('--fail-on-manual'), run('--strict', '--fail-on-manual')]).toEqual([0, 0, 0, 1]);
    }
  });

  test('ends with 0 where nothing follows', () => {
    const files = { 'desk.ts': MISSPELLED_SCOPE.replace(/\botp\b(?=[:,])/, "audience: 'https://api.example.com', otp") };
    expect(createProject(files).run(['migrate', '--strict', '--fail-on-manual']).status).toBe(0);
  });
});

describe('a login without an audience', () => {
  test('is one after the migration too', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    project.run(['migrate']);
    expect(project.run(['check']).status).toBe(0);
    const { report, status } = project.report(['check', '--strict']);
    expect({ status, codes: report.followUps.map(({ code }) => code) }).toEqual({ status: 1, codes: ['audience-missing'] });
  });

  test.each(['check', 'migrate'] as const)('is a follow-up of %s --strict only', (mode) => {
    expect(codesOf({ 'sms.js': SMS_LOGIN }, mode)).not.toContain('audience-missing');
    const { report } = createProject({ 'sms.js': SMS_LOGIN }).report([mode, '--strict']);
    const found = report.followUps.find(({ code }) => code === 'audience-missing');
    expect(found?.places).toEqual([{ file: 'sms.js', line: 6, column: 68 }]);
    expect(found?.message).toMatch(/--audience/);
  });

  test('is none where an audience is given, or the request has one', () => {
    expect(codesOf({ 'sms.js': SMS_LOGIN }, 'check', '--strict', '--audience', AUDIENCE)).not.toContain('audience-missing');
    expect(codesOf({ 'sms.js': SMS_LOGIN }, 'check', '--strict', '--audience-expression', 'process.env.AUTH0_AUDIENCE')).not.toContain('audience-missing');
    expect(codesOf({ 'sms.js': SMS_LOGIN, 'oauth-ro.config.json': JSON.stringify({ strict: true, audience: AUDIENCE }) }, 'check')).not.toContain('audience-missing');
    const own = SMS_LOGIN.replace("scope: 'openid profile',", `scope: 'openid profile',\n    audience: '${AUDIENCE}',`);
    expect(codesOf({ 'sms.js': own }, 'check', '--strict')).not.toContain('audience-missing');
  });

  test('is none where the login is not rewritten', () => {
    expect(codesOf({ 'staff.js': DATABASE_LOGIN }, 'check', '--strict')).toEqual([]);
    expect(codesOf({ 'staff.js': DATABASE_LOGIN }, 'check', '--strict', '--database-logins')).toContain('audience-missing');
  });
});
