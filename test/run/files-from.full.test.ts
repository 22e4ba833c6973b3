import { describe, expect, test } from 'vitest';
import { expectMistake } from '../support/command.ts';
import { createProject, filesOf } from '../support/project.ts';
import { CLEAN, DATABASE_LOGIN, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';

const NAMES = ['a.js', '-dash.js', '[id].js', 'größe/日本 🔑.js', 'quo"te.js', ' leading.js', `${'n'.repeat(252)}.js`];
const sorted = (names: readonly string[]): string[] => [...names].sort();
const project = (names: readonly string[] = NAMES) => createProject({ ...Object.fromEntries(names.map((name) => [name, SMS_LOGIN])), 'unlisted.js': SMS_LOGIN });

describe('--files-from', () => {
  test.each([
    ['lines', NAMES.join('\n')],
    ['lines with a last line break', `${NAMES.join('\n')}\n`],
    ['lines of Windows', `${NAMES.join('\r\n')}\r\n`],
    ['NUL', `${NAMES.join('\0')}\0`],
    ['empty lines between', `\n${NAMES.join('\n\n')}\n\n`],
    ['a byte order mark in front', `\uFEFF${NAMES.join('\n')}\n`],
  ])('reads names that are separated by %s', (_name, list) => {
    const one = project();
    one.write('list.txt', list);
    expect(sorted(filesOf(one.report(['check', '--files-from', 'list.txt']).report))).toEqual(sorted(NAMES));
  });

  test('reads standard input', () => {
    const { report } = project().report(['check', '--files-from', '-'], { input: `${NAMES.join('\0')}\0` });
    expect(sorted(filesOf(report))).toEqual(sorted(NAMES));
  });

  test('reads names with line breaks where NUL separates', () => {
    const names = ['new\nline.js', 'carriage\rreturn.js'];
    const { report } = project(names).report(['check', '--files-from', '-'], { input: names.join('\0') });
    expect(sorted(filesOf(report))).toEqual(sorted(names));
  });

  test('reads the only name of a list, whether NUL ends it or not', () => {
    expect(filesOf(project().report(['check', '--files-from', '-'], { input: 'a.js\0' }).report)).toEqual(['a.js']);
    expect(filesOf(project().report(['check', '--files-from', '-'], { input: 'a.js' }).report)).toEqual(['a.js']);
  });

  test('takes what git lists', () => {
    const one = project();
    const { status } = one.run(['migrate', '--files-from', '-'], { input: one.git('ls-files', '-z', '*a.js', '*n.js') });
    expect(status).toBe(0);
    expect(one.read('a.js')).toBe(SMS_LOGIN_MIGRATED);
    expect(one.read('unlisted.js')).toBe(SMS_LOGIN);
  });

  test('means the names from the working directory, and may hold absolute ones and folders', () => {
    const one = createProject({ 'desk/a.js': SMS_LOGIN, 'desk/deep/b.js': SMS_LOGIN, 'c.js': SMS_LOGIN, 'desk/list.txt': 'deep\n../c.js\n' });
    const { report } = one.report(['check', '--files-from', 'list.txt'], { cwd: 'desk' });
    expect(filesOf(report)).toEqual(['../c.js', 'deep/b.js']);
    const absolute = one.report(['check', '--files-from', '-'], { cwd: 'desk', input: one.path('desk/a.js') });
    expect(filesOf(absolute.report)).toEqual(['a.js']);
  });

  test('reads the files beside those of the arguments', () => {
    const one = createProject({ 'src/a.js': SMS_LOGIN, 'b.js': SMS_LOGIN, 'c.js': SMS_LOGIN });
    const { report } = one.report(['check', 'src', '--files-from', '-'], { input: 'b.js\nsrc/a.js\n' });
    expect(filesOf(report)).toEqual(['b.js', 'src/a.js']);
  });

  test('reads nothing where the list is empty, and not the whole folder', () => {
    const { report, status } = project().report(['check', '--files-from', '-'], { input: '' });
    expect({ status, scanned: report.summary.filesScanned }).toEqual({ status: 0, scanned: 0 });
  });

  test('reads listed files in installed packages and build output', () => {
    const one = createProject({ 'node_modules/pkg/a.js': DATABASE_LOGIN, 'dist/b.js': DATABASE_LOGIN });
    const { report } = one.report(['check', '--files-from', '-'], { input: 'node_modules/pkg/a.js\ndist/b.js\n' });
    expect(filesOf(report)).toEqual(['dist/b.js', 'node_modules/pkg/a.js']);
  });

  test('stops before it writes where a listed file is not there', () => {
    const one = project();
    expectMistake(one.run(['migrate', '--files-from', '-'], { input: 'a.js\ngone.js\n' }), /gone\.js/);
    expect(one.read('a.js')).toBe(SMS_LOGIN);
  });

  test('takes no name for a pattern', () => {
    expectMistake(project().run(['check', '--files-from', '-'], { input: '*.js\n' }), /\*\.js/);
  });

  test.each([
    ['is not there', 'no-such-list.txt'],
    ['is a folder', 'folder'],
  ])('says when the list %s', (_name, list) => {
    expectMistake(createProject({ 'folder/x.js': CLEAN }).run(['check', '--files-from', list]), new RegExp(list));
  });
});

describe('arguments that look like something else', () => {
  test('are names behind --', () => {
    const one = createProject({ '-dash.js': SMS_LOGIN, '--dry-run.js': SMS_LOGIN, 'other.js': SMS_LOGIN });
    expect(filesOf(one.report(['check', '--', '-dash.js', '--dry-run.js']).report)).toEqual(['--dry-run.js', '-dash.js']);
  });

  test('are names where they look like numbers', () => {
    const one = createProject({ '007/a.js': SMS_LOGIN, '1e3/b.js': SMS_LOGIN, '0x10/c.js': SMS_LOGIN, 'other.js': SMS_LOGIN });
    expect(filesOf(one.report(['check', '007', '1e3', '0x10']).report)).toEqual(['007/a.js', '0x10/c.js', '1e3/b.js']);
  });
});
