import { linkSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeSafely } from '../../src/run/write.ts';
import { canBePlainUser, expectMistake } from '../support/command.ts';
import { createFolder, createProject, linesOf } from '../support/project.ts';
import { CLEAN, DATABASE_LOGIN, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';

describe('writing a file', () => {
  const file = (text = 'old') => {
    const project = createProject({ 'a.js': text }, { hasGit: false });
    return { project, path: project.path('a.js') };
  };
  const write = (path: string, text = 'new') => writeSafely(path, Buffer.from('old'), Buffer.from(text));

  test('replaces its bytes', () => {
    const { path } = file();
    const bytes = Buffer.from([0, 255, 10, 13]);
    writeSafely(path, Buffer.from('old'), bytes);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('may leave it empty', () => {
    const { path } = file();
    write(path, '');
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  test.each(['644', '600', '755', '664', '666', '444', '2755'])('keeps the mode %s, whatever the creation mask', (mode) => {
    const { project, path } = file();
    project.chmod('a.js', parseInt(mode, 8));
    writeSafely(path, Buffer.from('old'), Buffer.from('new'));
    expect(project.mode('a.js').toString(8)).toBe(mode);
  });

  test('refuses a file that holds other bytes than when it was read', () => {
    const { project, path } = file('newer');
    expect(() => write(path)).toThrow(/changed/);
    expect(project.snapshot()).toEqual({ 'a.js': 'newer' });
  });

  test('refuses a file that is gone', () => {
    expect(() => write(`${createFolder()}/gone.js`)).toThrow();
  });

  test('refuses what has become a link, and does not write behind it', () => {
    const { project } = file();
    project.link('link.js', 'a.js');
    expect(() => write(project.path('link.js'))).toThrow();
    expect(project.snapshot()).toEqual({ 'a.js': 'old', 'link.js': 'link to a.js' });
  });

  test('leaves another name of the same file alone', () => {
    const { project, path } = file();
    linkSync(path, project.path('b.js'));
    write(path);
    expect(project.snapshot()).toMatchObject({ 'a.js': 'new' });
  });
});

describe('migrate keeps', () => {
  test('the mode of a file', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN, 'run.js': `#!/usr/bin/env node\n${SMS_LOGIN}` });
    project.chmod('run.js', 0o755);
    project.chmod('sms.js', 0o700);
    project.commit();
    expect(project.run(['migrate']).status).toBe(0);
    expect([project.mode('run.js'), project.mode('sms.js')]).toEqual([0o755, 0o700]);
    expect(project.read('run.js')).toBe(`#!/usr/bin/env node\n${SMS_LOGIN_MIGRATED}`);
  });

  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['line breaks of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['line breaks of both kinds', (text: string) => text.replace('\n', '\r\n')],
    ['a missing last line break', (text: string) => text.trimEnd()],
    ['white space at the ends of lines', (text: string) => text.replaceAll(';\n', ';  \n')],
    ['tabs', (text: string) => text.replaceAll('  ', '\t')],
    ['characters of any plane', (text: string) => `// 日本 🔑 é \u2028\n${text}`],
    ['a text behind the end of the code', (text: string) => `${text}\n\n// end\n\n\n`],
  ])('%s', (_name, twin) => {
    const project = createProject({ 'sms.js': twin(SMS_LOGIN) });
    expect(project.run(['migrate']).status).toBe(0);
    expect(project.read('sms.js')).toBe(twin(SMS_LOGIN_MIGRATED));
  });

  test('files that it does not change, to the inode', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN, 'answer.js': CLEAN });
    const state = (name: string) => ({ inode: statSync(project.path(name)).ino, time: statSync(project.path(name)).mtimeMs });
    const before = ['staff.js', 'answer.js'].map(state);
    project.run(['migrate']);
    expect(['staff.js', 'answer.js'].map(state)).toEqual(before);
  });

  test('a link as a link, and writes the file behind it', () => {
    const project = createProject({ 'src/sms.js': SMS_LOGIN });
    project.link('link.js', 'src/sms.js');
    expect(project.run(['migrate', 'link.js']).status).toBe(0);
    expect(project.snapshot()).toEqual({ 'src/sms.js': SMS_LOGIN_MIGRATED, 'link.js': 'link to src/sms.js' });
  });
});

describe('migrate does not write', () => {
  test.each([
    ['through a link to a file outside', 'out.js', 'sms.js', 'out.js'],
    ['through a link to a folder outside', 'out', '.', 'out'],
    ['through a path with such a link in it', 'out', '.', 'out/sms.js'],
    ['through a pattern with such a link in it', 'out', '.', 'out/*.js'],
  ])('%s', (_name, link, target, path) => {
    const outside = createProject({ 'sms.js': SMS_LOGIN });
    const project = createProject({ 'answer.js': CLEAN });
    project.link(link, outside.path(target));
    expectMistake(project.run(['migrate', '--allow-dirty', path]), /out/);
    expect(outside.read('sms.js')).toBe(SMS_LOGIN);
  });

  test('a file twice that is reached in two ways', () => {
    const project = createProject({ 'src/sms.js': SMS_LOGIN });
    project.link('linked', 'src');
    const { report, status } = project.report(['migrate', '--files-from', '-'], { input: 'src\nlinked\n' });
    expect({ status, findings: linesOf(report), errors: report.errors }).toEqual({
      status: 0,
      findings: ['src/sms.js:6:68 passwordless-login rewritten'],
      errors: [],
    });
    expect(project.read('src/sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });
});

describe('a file that cannot be written', () => {
  test('because somebody else has changed it since it was read: it is left to them, the others are written, and the run ends with 2', () => {
    const project = createProject({ 'a.js': SMS_LOGIN, 'b.js': SMS_LOGIN });
    const { report, status, stderr } = project.report(['migrate', '--allow-dirty'], { faults: { changeAfterRead: ['/a.js', '// theirs\n'] } });
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(project.snapshot()).toEqual({ 'a.js': `${SMS_LOGIN}// theirs\n`, 'b.js': SMS_LOGIN_MIGRATED });
    expect(report.errors).toEqual([{ file: 'a.js', message: expect.stringMatching(/changed/) }]);
    expect(linesOf(report)).toEqual(['a.js:6:68 passwordless-login manual', 'b.js:6:68 passwordless-login rewritten']);
    expect(report.summary).toMatchObject({ filesChanged: 1, rewritten: 1, manual: 1 });
  });

  test('is told in the report for people', () => {
    const project = createProject({ 'a.js': SMS_LOGIN });
    const { status, stdout } = project.run(['migrate', '--allow-dirty'], { faults: { changeAfterRead: ['/a.js', '// theirs\n'] } });
    expect(status).toBe(2);
    expect(stdout).toMatch(/^a\.js: not written: /m);
    expect(stdout).not.toMatch(/Nothing legacy/);
  });

  test('because nothing may take its place: the old content stays, and no other file is left behind', () => {
    const project = createProject({ 'a.js': SMS_LOGIN });
    const { report, status } = project.report(['migrate'], { faults: { rename: '/a.js' } });
    expect({ status, files: project.snapshot() }).toEqual({ status: 2, files: { 'a.js': SMS_LOGIN } });
    expect(report.errors).toEqual([{ file: 'a.js', message: expect.stringMatching(/EACCES/) }]);
  });

  test('because the disk is full: the old content stays, and no other file is left behind', () => {
    const project = createProject({ 'a.js': SMS_LOGIN, 'b.js': SMS_LOGIN });
    const { report, status } = project.report(['migrate'], { faults: { write: true } });
    expect({ status, files: project.snapshot() }).toEqual({ status: 2, files: { 'a.js': SMS_LOGIN, 'b.js': SMS_LOGIN } });
    expect(report.errors.map(({ file }) => file)).toEqual(['a.js', 'b.js']);
    expect(report.summary).toMatchObject({ filesChanged: 0, rewritten: 0, manual: 2 });
  });

  test.skipIf(!canBePlainUser)('because its folder is closed: the old content stays, and the others are written', () => {
    const project = createProject({ 'closed/a.js': SMS_LOGIN, 'open/b.js': SMS_LOGIN }, { isPlainUser: true });
    project.chmod('closed', 0o555);
    const { report, status } = project.report(['migrate', '--allow-dirty']);
    expect(status).toBe(2);
    expect(report.errors).toEqual([{ file: 'closed/a.js', message: expect.stringMatching(/EACCES|permission/i) }]);
    expect(project.snapshot()).toEqual({ 'closed/a.js': SMS_LOGIN, 'open/b.js': SMS_LOGIN_MIGRATED });
  });

  test('leaves findings open for the next run', () => {
    const project = createProject({ 'a.js': SMS_LOGIN });
    project.run(['migrate'], { faults: { rename: '/a.js' } });
    expect(project.run(['migrate']).status).toBe(0);
    expect(project.read('a.js')).toBe(SMS_LOGIN_MIGRATED);
  });
});

describe('a run that ends well', () => {
  test('leaves no file behind', () => {
    const project = createProject({ 'src/sms.js': SMS_LOGIN });
    project.run(['migrate']);
    expect(readdirSync(project.path('src'))).toEqual(['sms.js']);
    expect(project.git('status', '--porcelain')).toBe(' M src/sms.js\n');
  });
});
