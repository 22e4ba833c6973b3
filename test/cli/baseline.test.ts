import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { withoutKnown } from '../../src/run/baseline.ts';
import { expectMistake } from '../support/command.ts';
import { createProject, linesOf, type Files, type Project } from '../support/project.ts';
import { BROKEN, DATABASE_LOGIN, PYTHON_LOGIN, SMS_LOGIN } from '../support/samples.ts';

const BASELINE = ['--baseline', 'known.json'] as const;

/** A project whose findings are all recorded. */
function recorded(files: Files): Project {
  const project = createProject(files);
  expect(project.run(['check', ...BASELINE, '--update-baseline'])).toMatchObject({ status: 0, stderr: '' });
  return project;
}

describe('check --baseline', () => {
  test('passes what is recorded', () => {
    const project = recorded({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN, 'broken.js': BROKEN, 'login.py': PYTHON_LOGIN });
    const { report, status } = project.report(['check', ...BASELINE]);
    expect(status).toBe(0);
    expect(report.findings).toEqual([]);
    expect(report.summary).toMatchObject({ findings: 0, fixable: 0, manual: 0, suppressed: 4 });
  });

  test('fails on a finding that is not recorded, and tells that one only', () => {
    const project = recorded({ 'staff.js': DATABASE_LOGIN });
    project.write('new.js', SMS_LOGIN);
    const { report, status } = project.report(['check', ...BASELINE]);
    expect(status).toBe(1);
    expect(linesOf(report)).toEqual(['new.js:6:68 passwordless-login fixable']);
    expect(report.summary.suppressed).toBe(1);
  });

  test('knows a finding again when code above it moves, its indent changes, or the lines end otherwise', () => {
    const project = recorded({ 'staff.js': DATABASE_LOGIN, 'login.py': PYTHON_LOGIN, 'sms.js': SMS_LOGIN });
    project.write('staff.js', `// a new first line\n\n${DATABASE_LOGIN}`);
    project.write('login.py', PYTHON_LOGIN.replace('    return', '        return'));
    project.write('sms.js', SMS_LOGIN.replaceAll('\n', '\r\n'));
    expect(project.run(['check', ...BASELINE])).toMatchObject({ status: 0, stderr: '' });
  });

  test('fails on a second copy of a recorded line', () => {
    const project = recorded({ 'login.py': PYTHON_LOGIN });
    project.write('login.py', `${PYTHON_LOGIN}\n${PYTHON_LOGIN}`);
    const { report, status } = project.report(['check', ...BASELINE]);
    expect({ status, findings: report.findings.length }).toEqual({ status: 1, findings: 1 });
  });

  test('passes when recorded findings are gone', () => {
    const project = recorded({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN });
    project.run(['migrate']);
    const { report, status } = project.report(['check', ...BASELINE]);
    expect({ status, suppressed: report.summary.suppressed }).toEqual({ status: 0, suppressed: 1 });
  });

  test('is no finding itself, whatever the folders are called', () => {
    const project = recorded({ 'src/oauth/ro.js': SMS_LOGIN });
    const { report, status } = project.report(['check', ...BASELINE]);
    expect({ status, findings: linesOf(report) }).toEqual({ status: 0, findings: [] });
  });

  test('tells people that findings were passed over', () => {
    const { stdout } = recorded({ 'staff.js': DATABASE_LOGIN }).run(['check', ...BASELINE]);
    expect(stdout).toMatch(/1 suppressed/);
  });
});

describe('check --update-baseline', () => {
  test('writes the same file for the same findings, in an order that does not depend on the run', () => {
    const project = recorded({ 'b.js': SMS_LOGIN, 'a.js': SMS_LOGIN, 'src/staff.js': DATABASE_LOGIN });
    const first = project.read('known.json');
    project.run(['check', 'src', 'b.js', 'a.js', ...BASELINE, '--update-baseline']);
    expect(project.read('known.json')).toBe(first);
    expect(first.endsWith('}\n')).toBe(true);
    expect(JSON.parse(first)).toMatchObject({ version: 1 });
  });

  test('keeps what is known of files that it does not look at', () => {
    const project = recorded({ 'a b.js': SMS_LOGIN, 'src/staff.js': DATABASE_LOGIN, 'pkg/login.py': PYTHON_LOGIN, 'pkg/sms.js': SMS_LOGIN });
    project.write('pkg/sms.js', '');
    expect(project.run(['check', 'pkg', ...BASELINE, '--update-baseline'])).toMatchObject({ status: 0, stderr: '' });
    expect(project.run(['check', ...BASELINE])).toMatchObject({ status: 0, stderr: '' });
    const { findings } = JSON.parse(project.read('known.json')) as { findings: Record<string, number> };
    expect(Object.keys(findings).map((key) => key.replace(/ [\w-]+ [\w-]+ \w{16}$/, ''))).toEqual(['a b.js', 'pkg/login.py', 'src/staff.js']);
  });

  test('forgets files that are gone, wherever they were', () => {
    const project = recorded({ 'src/staff.js': DATABASE_LOGIN, 'pkg/login.py': PYTHON_LOGIN });
    rmSync(project.path('src/staff.js'));
    project.run(['check', 'pkg', ...BASELINE, '--update-baseline']);
    project.write('src/staff.js', DATABASE_LOGIN);
    expect(project.run(['check', ...BASELINE]).status).toBe(1);
  });

  test('forgets findings that are gone', () => {
    const project = recorded({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN });
    const text = project.read('sms.js');
    project.run(['migrate']);
    project.run(['check', ...BASELINE, '--update-baseline']);
    project.write('sms.js', text);
    expect(project.run(['check', ...BASELINE]).status).toBe(1);
  });

  test('replaces a file that is broken', () => {
    const project = createProject({ 'staff.js': DATABASE_LOGIN, 'known.json': '{ broken' });
    expect(project.run(['check', ...BASELINE, '--update-baseline'])).toMatchObject({ status: 0, stderr: '' });
    expect(project.run(['check', ...BASELINE]).status).toBe(0);
  });

  test('needs the name of the file', () => {
    expectMistake(createProject({ 'staff.js': DATABASE_LOGIN }).run(['check', '--update-baseline']), /--baseline/);
  });

  test('says when the file cannot be written', () => {
    const project = createProject({ 'staff.js': DATABASE_LOGIN });
    expectMistake(project.run(['check', '--baseline', 'no/such/folder.json', '--update-baseline']), /no\/such\/folder\.json/);
  });
});

describe('a baseline that cannot be used', () => {
  const empty: Report = {
    version: 1,
    summary: { filesScanned: 0, filesParsed: 0, filesChanged: 0, findings: 0, rewritten: 0, fixable: 0, manual: 0, suppressed: 0 },
    findings: [],
    followUps: [],
    errors: [],
  };

  test.each([
    ['is not there', undefined],
    ['is empty', ''],
    ['is something else', '[]'],
    ['is null', 'null'],
    ['is of a later version', '{ "version": 2, "findings": {} }'],
    ['lists instead of counting', '{ "version": 1, "findings": ["a"] }'],
    ['counts in words', '{ "version": 1, "findings": { "a": "one" } }'],
  ])('is refused where it %s', (_name, text) => {
    const project = createProject(text === undefined ? {} : { 'known.json': text }, { hasGit: false });
    const saying = expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(/known\.json/) });
    expect(() => withoutKnown(empty, project.path('known.json'), 'known.json', () => '')).toThrow(saying);
  });

  test('ends the run with one line, which says how to make one where there is none', () => {
    expectMistake(createProject({ 'staff.js': DATABASE_LOGIN }).run(['check', ...BASELINE]), /known\.json.*--update-baseline/);
    const project = createProject({ 'staff.js': DATABASE_LOGIN, 'known.json': '{ broken' });
    expectMistake(project.run(['check', ...BASELINE]), /known\.json/);
  });

  test('may have a byte order mark, as editors of Windows write it', () => {
    const project = recorded({ 'staff.js': DATABASE_LOGIN });
    project.write('known.json', `\uFEFF${project.read('known.json')}`);
    expect(project.run(['check', ...BASELINE])).toMatchObject({ status: 0, stderr: '' });
  });
});
