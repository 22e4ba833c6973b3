import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReport } from '../support/command.ts';
import { createProject, linesOf, placeOf } from '../support/project.ts';
import { BROKEN, BROWSER_LOGIN, CLEAN, DATABASE_LOGIN, MISSPELLED_SCOPE, PYTHON_LOGIN, SMS_LOGIN } from '../support/samples.ts';

describe('check', () => {
  test('changes nothing, tells what migrate would rewrite and what a person has to do, and ends with 1', () => {
    const files = { 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN, 'desk.ts': MISSPELLED_SCOPE };
    const project = createProject(files);
    const { report, status, stderr } = project.report(['check']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(linesOf(report)).toEqual([
      `desk.ts:${placeOf(MISSPELLED_SCOPE, 'opend')} scope-typo fixable`,
      `sms.js:${placeOf(SMS_LOGIN, '/oauth/ro')} passwordless-login fixable`,
      `staff.js:${placeOf(DATABASE_LOGIN, '/oauth/ro')} database-connection manual`,
    ]);
    expect(report.summary).toMatchObject({ filesScanned: 3, filesParsed: 3, filesChanged: 0 });
    expect(project.snapshot()).toEqual(files);
  });

  test('ends with 0 where nothing legacy is left', () => {
    const project = createProject({ 'answer.js': CLEAN });
    const { report, status } = project.report(['check']);
    expect(status).toBe(0);
    expect(report).toEqual({
      version: 1,
      summary: { filesScanned: 1, filesParsed: 0, filesChanged: 0, findings: 0, rewritten: 0, fixable: 0, manual: 0, suppressed: 0 },
      findings: [],
      followUps: [],
      errors: [],
    });
  });

  test('ends with 0 in an empty folder', () => {
    expect(createProject({}).run(['check'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('needs no repository and no clean files', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN }, { hasGit: false });
    expect(project.run(['check'])).toMatchObject({ status: 1, stderr: '' });
  });

  test.each([
    ['a misspelled scope alone', 'desk.ts', MISSPELLED_SCOPE],
    ['a file that does not parse', 'broken.js', BROKEN],
    ['a file of another language', 'login.py', PYTHON_LOGIN],
    ['code of a browser', 'enter.js', BROWSER_LOGIN],
  ])('ends with 1 for %s', (_name, file, text) => {
    expect(createProject({ [file]: text }).run(['check']).status).toBe(1);
  });

  test('passes what migrate has rewritten', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN, 'desk.ts': MISSPELLED_SCOPE });
    project.run(['migrate']);
    expect(project.run(['check'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('knows the opt-ins: what migrate would rewrite with them is fixable', () => {
    const project = createProject({ 'enter.js': BROWSER_LOGIN, 'staff.js': DATABASE_LOGIN });
    const { report } = project.report(['check', '--browser-clients', '--database-logins']);
    expect(report.summary).toMatchObject({ fixable: 2, manual: 0 });
  });
});

describe('a finding in the report', () => {
  test('has everything that a program needs', () => {
    const { report } = createProject({ 'src/staff.js': DATABASE_LOGIN }).report(['check']);
    const [line = 0, column = 0] = placeOf(DATABASE_LOGIN, '/oauth/ro').split(':').map(Number);
    expect(report.findings).toEqual([
      {
        rule: 'no-oauth-ro',
        reason: 'database-connection',
        message: expect.stringMatching(/Staff/),
        file: 'src/staff.js',
        line,
        column,
        endLine: line,
        endColumn: column + '/oauth/ro'.length,
        severity: 'error',
        state: 'manual',
        url: expect.stringMatching(/^https:\/\/.*\/docs\/rules\/no-oauth-ro\.md#database-connection$/),
      },
    ]);
  });

  const TYPO = { reason: 'scope-typo', place: 'opend' };
  const wide = MISSPELLED_SCOPE.replace("    scope: 'opend profile',", "    /* 🔑🔑 é */ scope: 'opend profile',");

  test.each([
    ['counts columns in UTF-16 units, as editors do', wide],
    ['counts no byte order mark', `\uFEFF${SMS_LOGIN.replace("'use strict';\n\n", '').replaceAll('\n', ' ')}\n`],
    ['counts CRLF as one line break', MISSPELLED_SCOPE.replaceAll('\n', '\r\n')],
    ['counts tabs as one column', MISSPELLED_SCOPE.replaceAll('    ', '\t\t')],
  ])('%s', (_name, text) => {
    const wanted = text.includes('opend') ? TYPO : { reason: 'passwordless-login', place: '/oauth/ro' };
    const { report } = createProject({ 'login.ts': text }).report(['check']);
    expect(linesOf(report)).toEqual([`login.ts:${placeOf(text, wanted.place)} ${wanted.reason} fixable`]);
  });

  test.each([
    ['with characters outside the basic plane', '🔑'],
    ['with a byte order mark', '\uFEFF'],
    ['with CRLF', '# first\r\n# second\r\n'],
  ])('has the right place in files that are read as text, %s', (_name, front) => {
    const text = `${front}x = "https://acme.example.auth0.com/oauth/ro"\n`;
    const { report } = createProject({ 'login.py': text }).report(['check']);
    expect(linesOf(report)).toEqual([`login.py:${placeOf(text, '/oauth/ro')} unsupported-language manual`]);
  });

  test('tells places in the text as it was before the run', () => {
    const text = `${SMS_LOGIN}\n${SMS_LOGIN.replace("'use strict';\n\nconst axios = require('axios');\n", '').replaceAll('login', 'enter')}`;
    const second = text.lastIndexOf('/oauth/ro');
    const lines = text.slice(0, second).split('\n');
    const { report } = createProject({ 'twice.js': text }).report(['migrate', '--audience', 'https://api.example.com']);
    expect(linesOf(report)).toEqual([
      `twice.js:${placeOf(text, '/oauth/ro')} passwordless-login rewritten`,
      `twice.js:${lines.length}:${(lines.at(-1) as string).length + 1} passwordless-login rewritten`,
    ]);
  });
});

describe('paths in the report', () => {
  const files = { 'shared/sms.js': SMS_LOGIN, 'desk/src/sms.js': SMS_LOGIN, 'desk/other.js': SMS_LOGIN };

  test('are relative to the working directory, also for files above it', () => {
    const { report } = createProject(files).report(['check', '.', '../shared'], { cwd: 'desk' });
    expect(report.findings.map(({ file }) => file).sort()).toEqual(['../shared/sms.js', 'other.js', 'src/sms.js']);
  });

  test('are relative to the working directory for absolute arguments', () => {
    const project = createProject(files);
    const { report } = project.report(['check', project.path('shared')], { cwd: 'desk' });
    expect(report.findings.map(({ file }) => file)).toEqual(['../shared/sms.js']);
  });

  test('are those of follow-ups too', () => {
    const { report } = createProject(files).report(['check', '../shared'], { cwd: 'desk' });
    expect(report.followUps.flatMap(({ places }) => places.map(({ file }) => file))).toEqual(report.followUps.map(() => '../shared/sms.js'));
  });
});

describe('the summary', () => {
  test('counts the files that were read, not those that git knows and a person has deleted', () => {
    const project = createProject({ 'a.js': CLEAN, 'gone.js': CLEAN });
    rmSync(project.path('gone.js'));
    expect(project.report(['check']).report.summary.filesScanned).toBe(1);
  });

  test('counts a finding of a baseline or a comment as suppressed', () => {
    const project = createProject({
      'sms.js': SMS_LOGIN.replace('  const { data }', '  // eslint-disable-next-line oauth-ro/no-oauth-ro -- the old tenant\n  const { data }'),
      'staff.js': DATABASE_LOGIN,
    });
    project.run(['check', '--baseline', 'known.json', '--update-baseline']);
    const { report, status } = project.report(['check', '--baseline', 'known.json']);
    expect(status).toBe(0);
    expect(report.summary).toMatchObject({ findings: 0, suppressed: 2 });
  });
});

describe('long reports', () => {
  test('come whole through a pipe', () => {
    const line = '"https://acme.example.auth0.com/oauth/ro"\n';
    const project = createProject({ 'many.py': line.repeat(2000) });
    const { stdout } = project.run(['check', '--format', 'json']);
    expect(readReport(stdout, 'check').findings).toHaveLength(2000);
  });
});
