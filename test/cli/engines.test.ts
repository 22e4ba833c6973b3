import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectMistake } from '../support/command.ts';
import { createProject, type Files } from '../support/project.ts';
import { CLEAN, DATABASE_LOGIN, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';

const DRY = { DRY_RUN: 'true' };

describe('DRY_RUN=true', () => {
  test('makes migrate a dry run', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    const asked = project.run(['migrate', '--dry-run']);
    expect(project.run(['migrate'], { env: DRY })).toEqual(asked);
    expect(asked.stdout).toContain('would be rewritten');
    expect(project.read('sms.js')).toBe(SMS_LOGIN);
  });

  test.each(['false', '', '0', 'no'])('is not meant by DRY_RUN=%j', (value) => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    expect(project.run(['migrate'], { env: { DRY_RUN: value } }).status).toBe(0);
    expect(project.read('sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });

  test('counts for --fail-on-manual, and says with what it does not go', () => {
    const project = createProject({ 'staff.js': DATABASE_LOGIN });
    expect(project.run(['migrate', '--fail-on-manual'], { env: DRY }).status).toBe(1);
    expectMistake(project.run(['migrate', '--interactive'], { env: DRY }), /--interactive and DRY_RUN=true exclude each other/);
  });

  test('lets an editor have its text', () => {
    const { stdout } = createProject({}).run(['migrate', '--stdin-filepath', 'sms.js'], { env: DRY, input: SMS_LOGIN });
    expect(stdout).toBe(SMS_LOGIN_MIGRATED);
  });
});

describe('REPOSITORY', () => {
  const env = { REPOSITORY: 'acme/kiosk' };

  test('names the repository in every finding, place and error, and gives its result', () => {
    const { report } = createProject({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN }).report(['migrate', '--dry-run', '--fail-on-manual'], { env });
    expect([...report.findings, ...report.followUps.flatMap(({ places }) => places)].map(({ root }) => root)).toEqual(Array.from({ length: 6 }, () => 'acme/kiosk'));
    expect(report.roots).toEqual([{ root: 'acme/kiosk', summary: report.summary, exitCode: 1 }]);
  });

  test('is the heading of the reports for people', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    const print = (format: string): string => project.run(['check', '--format', format], { env }).stdout;
    expect(print('text')).toMatch(/^acme\/kiosk\n\nsms\.js:6:68 /);
    expect(print('markdown')).toContain('# 1 finding of the legacy login in acme/kiosk\n');
    expect(print('html')).toContain('<h1>What is left of the legacy login in acme/kiosk</h1>');
    expect(project.run(['check', '--quiet'], { env }).stdout).toMatch(/^sms\.js:6:68 [^\n]*\n$/);
  });

  test('is text, whatever it holds', () => {
    const project = createProject({ 'a.js': CLEAN });
    const hostile = { REPOSITORY: '<img src=x>\u001b[31m\n@team `x`' };
    expect(project.run(['check'], { env: hostile }).stdout).not.toContain('\u001b');
    expect(project.run(['check', '--format', 'html'], { env: hostile }).stdout).not.toContain('<img');
    expect(project.run(['check', '--format', 'markdown'], { env: hostile }).stdout).not.toMatch(/(?<!\\)<img| @team/);
  });

  test('says nothing where it is empty', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    expect(project.run(['check', '--format', 'json'], { env: { REPOSITORY: '' } }).stdout).toBe(project.run(['check', '--format', 'json']).stdout);
  });
});

/** Files whose changes a patch has to get right. */
const AWKWARD: Files = {
  'with space.js': SMS_LOGIN,
  'größe/日本 🔑.js': SMS_LOGIN,
  'quo"te\\.js': SMS_LOGIN,
  ' leading.js': SMS_LOGIN,
  'windows.js': SMS_LOGIN.replaceAll('\n', '\r\n'),
  'no-end.js': SMS_LOGIN.trimEnd(),
  'mark.js': `\uFEFF${SMS_LOGIN}`,
  'staff.js': DATABASE_LOGIN,
};

describe('--write-patch', () => {
  test('gives what migrate would write, for git apply, and writes no file', () => {
    const project = createProject(AWKWARD);
    const before = project.snapshot();
    const { status, stdout, stderr } = project.run(['migrate', '--write-patch', '../change.patch']);
    expect({ status, stderr, files: project.snapshot() }).toEqual({ status: 0, stderr: '', files: before });
    expect(stdout).toContain('would be rewritten');
    expect(stdout).not.toContain('diff --git');
    project.git('apply', '--check', '../change.patch');
    project.git('apply', '../change.patch');
    const patched = project.snapshot();
    project.git('checkout', '--quiet', '.');
    project.run(['migrate']);
    expect(patched).toEqual(project.snapshot());
    expect(patched).not.toEqual(before);
  });

  test('counts from the root of the repository, wherever the run is', () => {
    const project = createProject({ 'app/sms.js': SMS_LOGIN, 'other.js': SMS_LOGIN });
    project.run(['migrate', '--write-patch', '../../change.patch'], { cwd: 'app' });
    project.git('apply', '../change.patch');
    expect({ app: project.read('app/sms.js'), other: project.read('other.js') }).toEqual({ app: SMS_LOGIN_MIGRATED, other: SMS_LOGIN });
  });

  test('is one for several repositories, applied where it was made', () => {
    const project = createProject({ 'a/.git/HEAD': '', 'b/.git/HEAD': '', 'a/sms.js': SMS_LOGIN, 'b/sms.js': SMS_LOGIN }, { hasGit: false });
    expect(project.run(['migrate', 'a', 'b', '--write-patch', 'all.patch', '--write-undo', 'undo.patch']).status).toBe(0);
    project.apply(project.read('all.patch'));
    expect([project.read('a/sms.js'), project.read('b/sms.js')]).toEqual([SMS_LOGIN_MIGRATED, SMS_LOGIN_MIGRATED]);
    project.apply(project.read('undo.patch'));
    expect([project.read('a/sms.js'), project.read('b/sms.js')]).toEqual([SMS_LOGIN, SMS_LOGIN]);
  });

  test('is empty where there is nothing to change, also over an old one', () => {
    const project = createProject({ 'a.js': CLEAN });
    project.write('../change.patch', 'old');
    expect(project.run(['migrate', '--write-patch', '../change.patch']).status).toBe(0);
    expect(project.read('../change.patch')).toBe('');
  });

  test('needs no clean tree, goes with a dry run, and fails as the run does', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN });
    project.write('sms.js', `${SMS_LOGIN}// not committed\n`);
    const patch = project.run(['migrate', '--write-patch', '../a.patch', '--fail-on-manual']);
    expect(patch.status).toBe(1);
    const dry = project.run(['migrate', '--write-patch', '../b.patch', '--dry-run']);
    expect(dry.stdout).toContain('diff --git');
    expect(project.read('../b.patch')).toBe(project.read('../a.patch'));
  });

  test('that cannot be written ends with 2', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    expectMistake(project.run(['migrate', '--write-patch', 'no/such/folder.patch']), /no\/such\/folder\.patch cannot be written/);
    expectMistake(project.run(['migrate', '--write-patch', 'sms.js']), /--write-patch sms\.js is a file that this run reads/);
    expectMistake(project.run(['migrate', '--write-patch', 'x', '--write-undo', 'x']), /--write-patch x .*--write-undo|--write-undo x .*--write-patch/);
    expect(project.read('sms.js')).toBe(SMS_LOGIN);
  });
});

describe('--pr-body', () => {
  test('writes the report in Markdown beside the other', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN });
    const env = { REPOSITORY: 'acme/kiosk' };
    const markdown = project.run(['migrate', '--dry-run', '--format', 'markdown'], { env }).stdout;
    const { report } = project.report(['migrate', '--dry-run', '--pr-body', '../body.md'], { env });
    expect(report.summary).toMatchObject({ rewritten: 1, manual: 1 });
    expect(project.read('../body.md')).toBe(markdown);
    expect(markdown).toContain('# Move off /oauth/ro in acme/kiosk: 1 to be rewritten in 1 file, 1 to decide');
    expect(project.run(['migrate', '--pr-body', '../body.md'], { env }).status).toBe(0);
    expect(project.read('../body.md')).toContain('# Move off /oauth/ro in acme/kiosk: 1 rewritten in 1 file, 1 to decide');
  });

  test('that cannot be written stops the run before it writes', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    expectMistake(project.run(['migrate', '--pr-body', 'no/such/body.md']), /nothing was written: no\/such\/body\.md cannot be written/);
    expectMistake(project.run(['migrate', '--pr-body', 'sms.js']), /--pr-body sms\.js is a file/);
    expect(project.read('sms.js')).toBe(SMS_LOGIN);
    expect(existsSync(project.path('no'))).toBe(false);
  });
});
