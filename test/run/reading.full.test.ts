import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canBePlainUser, expectMistake } from '../support/command.ts';
import { createProject, filesOf, linesOf } from '../support/project.ts';
import { CLEAN, PYTHON_LOGIN, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';

const REPOSITORIES = [
  ['in a git repository', true],
  ['outside git', false],
] as const;

describe.skipIf(!canBePlainUser)('what cannot be read', () => {
  test.each(REPOSITORIES)('a file met on the walk goes to the errors, the run goes on and ends with 2, %s', (_name, hasGit) => {
    const project = createProject({ 'closed.js': SMS_LOGIN, 'open.js': SMS_LOGIN }, { hasGit, isPlainUser: true });
    project.chmod('closed.js', 0o000);
    const { report, status, stderr } = project.report(['migrate', '--allow-dirty']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(report.errors).toEqual([{ file: 'closed.js', message: expect.stringMatching(/EACCES|permission denied/i) }]);
    expect(report.summary).toMatchObject({ filesScanned: 1, filesChanged: 1, rewritten: 1 });
    expect(project.read('open.js')).toBe(SMS_LOGIN_MIGRATED);
  });

  test.each(REPOSITORIES)('a folder met on the walk goes to the errors, %s', (_name, hasGit) => {
    const project = createProject({ 'open.js': SMS_LOGIN }, { hasGit });
    project.write('closed/a.js', SMS_LOGIN);
    execFileSync('chmod', ['-R', 'a+rX', project.root]);
    project.chmod('closed', 0o000);
    const { report, status } = project.report(['check'], {
      isPlainUser: true,
      env: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' },
    });
    expect(status).toBe(2);
    expect(report.errors).toEqual([{ file: expect.stringMatching(/^closed\/?$/), message: expect.stringMatching(/EACCES|permission denied/i) }]);
    expect(filesOf(report)).toEqual(['open.js']);
  });

  test('a message of an error holds no stack and no absolute path twice', () => {
    const project = createProject({ 'closed.js': SMS_LOGIN }, { isPlainUser: true });
    project.chmod('closed.js', 0o000);
    const { stdout } = project.run(['check']);
    expect(stdout.split('\n').filter((line) => line.includes('closed.js'))).toHaveLength(1);
    expect(stdout).not.toMatch(/\bat \S+\.js:\d+/);
  });

  test.each([
    ['a file', 'closed.js', 'closed.js'],
    ['a folder', 'closed', 'closed'],
    ['a file in a closed folder', 'closed', 'closed/a.js'],
    ['a pattern in a closed folder', 'closed', 'closed/*.js'],
  ])('that a person names stops the run before it writes: %s', (_name, closed, path) => {
    const project = createProject({ 'closed.js': SMS_LOGIN, 'closed/a.js': SMS_LOGIN, 'open.js': SMS_LOGIN }, { hasGit: false, isPlainUser: true });
    project.chmod(closed, 0o000);
    expectMistake(project.run(['migrate', '--allow-dirty', 'open.js', path]), /closed/);
    expect(project.read('open.js')).toBe(SMS_LOGIN);
  });

  test('that a list names stops the run before it writes', () => {
    const project = createProject({ 'closed.js': SMS_LOGIN, 'open.js': SMS_LOGIN }, { hasGit: false, isPlainUser: true });
    project.chmod('closed.js', 0o000);
    expectMistake(project.run(['migrate', '--allow-dirty', '--files-from', '-'], { input: 'open.js\nclosed.js\n' }), /closed\.js/);
    expect(project.read('open.js')).toBe(SMS_LOGIN);
  });

  test.each([
    ['the configuration', 'oauth-ro.config.json', '{}', []],
    ['the configuration that is named', 'ci.json', '{}', ['--config', 'ci.json']],
    ['the list of files', 'list.txt', 'a.js\n', ['--files-from', 'list.txt']],
    ['the baseline', 'known.json', '{ "version": 1, "findings": {} }', ['--baseline', 'known.json']],
  ])('ends the run with one line: %s', (_name, file, text, options) => {
    const project = createProject({ 'a.js': CLEAN, [file]: text }, { hasGit: false, isPlainUser: true });
    project.chmod(file, 0o000);
    expectMistake(project.run(['check', ...options]), new RegExp(file));
  });
});

describe('what is no file', () => {
  test.skipIf(process.platform === 'win32')('a named pipe is not waited for: on the walk it is passed, named it is refused', () => {
    const project = createProject({ 'a.js': CLEAN });
    execFileSync('mkfifo', [project.path('pipe.js')]);
    expect(project.run(['check'])).toMatchObject({ status: 0, stderr: '' });
    expect(project.run(['check', '--no-ignore'])).toMatchObject({ status: 0, stderr: '' });
    expectMistake(project.run(['check', 'pipe.js']), /pipe\.js/);
  });

  test('a file that is not read because of its kind is not passed over in silence where a person names it', () => {
    const project = createProject({ 'notes.txt': 'https://acme.example.auth0.com/oauth/ro', 'a.js': CLEAN });
    const { stdout, stderr } = project.run(['check', 'notes.txt', 'a.js']);
    expect(stdout + stderr).toMatch(/notes\.txt/);
  });
});

describe('bytes', () => {
  const latin1 = Buffer.from(SMS_LOGIN.replace("'use strict';", "// gr\u00fc\u00dfe"), 'latin1');

  test('that are no UTF-8 stay as they are, and the file is reported', () => {
    const project = createProject({ 'latin1.js': latin1, 'sms.js': SMS_LOGIN });
    const { report, status } = project.report(['migrate']);
    expect(status).toBe(0);
    expect(linesOf(report)).toEqual(['latin1.js:6:68 unparsable manual', 'sms.js:6:68 passwordless-login rewritten']);
    expect(report.findings[0]?.message).toMatch(/UTF-8/);
    expect(project.snapshot()['latin1.js']).toBe(latin1.toString('latin1'));
  });

  test('that are no UTF-8 do not matter in a file that holds nothing legacy', () => {
    const project = createProject({ 'latin1.js': Buffer.from('// gr\u00fc\u00dfe\n', 'latin1'), 'image.js': Buffer.from([0, 1, 2, 255, 254]) });
    expect(project.run(['check'])).toMatchObject({ status: 0, stderr: '' });
  });

  test.each([
    ['little-endian', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['big-endian', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('of UTF-16 (%s), as tools of Windows write it, are not passed over in silence', (_name, encode) => {
    const project = createProject({ 'sms.js': encode(SMS_LOGIN), 'login.ps1': encode(PYTHON_LOGIN) });
    const { report, status } = project.report(['check']);
    expect({ status, files: filesOf(report) }).toEqual({ status: 1, files: ['login.ps1', 'sms.js'] });
  });

  test.skipIf(process.platform !== 'linux')('of a name that are no UTF-8 are not passed over in silence', () => {
    const project = createProject({ 'a.js': CLEAN });
    const name = Buffer.concat([Buffer.from(`${project.root}/gr`), Buffer.from([0xfc]), Buffer.from('n.js')]);
    writeFileSync(name, SMS_LOGIN);
    expect(readdirSync(project.root)).toHaveLength(3);
    expect(project.run(['check']).status).not.toBe(0);
    project.git('add', '--all');
    expect(project.run(['check']).status).not.toBe(0);
    rmSync(name);
  });

  test('NUL in the code does not hide it', () => {
    const project = createProject({ 'sms.py': `x = "\0"\n${PYTHON_LOGIN}` });
    expect(project.run(['check']).status).toBe(1);
  });
});

describe('files that go while the program runs', () => {
  test('are no mistake', () => {
    const project = createProject({ 'a.js': SMS_LOGIN, 'gone.js': SMS_LOGIN });
    rmSync(project.path('gone.js'));
    expect(existsSync(project.path('gone.js'))).toBe(false);
    const { report, status } = project.report(['check']);
    expect({ status, errors: report.errors, files: filesOf(report) }).toEqual({ status: 1, errors: [], files: ['a.js'] });
  });
});

describe('the surroundings', () => {
  test('settings of git that a hook brings along do not change what is read', () => {
    const project = createProject({ '.gitignore': 'gen.js\n', 'src/sms.js': SMS_LOGIN, 'lib/sms.js': SMS_LOGIN });
    project.write('src/gen.js', SMS_LOGIN);
    const env = { GIT_DIR: project.path('.git'), GIT_INDEX_FILE: project.path('.git/index') };
    const { report } = project.report(['check', 'src'], { env });
    expect({ files: filesOf(report), scanned: report.summary.filesScanned }).toEqual({ files: ['src/sms.js'], scanned: 1 });
    expect(filesOf(project.report(['check'], { env, cwd: 'lib' }).report)).toEqual(['sms.js']);
  });

  test('without git the same files are read', () => {
    const project = createProject({ '.gitignore': 'gen.js\n', 'src/sms.js': SMS_LOGIN });
    project.write('gen.js', SMS_LOGIN);
    expect(filesOf(project.report(['check'], { env: { PATH: '/nonexistent' } }).report)).toEqual(['src/sms.js']);
  });
});
