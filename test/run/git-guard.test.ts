import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findUnsafe } from '../../src/run/git.ts';
import { expectMistake } from '../support/command.ts';
import { createProject } from '../support/project.ts';
import { CLEAN, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';

const FILES = { 'sms.js': SMS_LOGIN, 'src/sms.js': SMS_LOGIN, 'answer.js': CLEAN };
const DIRTY = `${SMS_LOGIN}// work in progress\n`;

describe('migrate writes', () => {
  test('files that are committed', () => {
    const project = createProject(FILES);
    expect(project.run(['migrate'])).toMatchObject({ status: 0, stderr: '' });
    expect(project.read('sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });

  test('where other files have changes', () => {
    const project = createProject(FILES);
    project.write('answer.js', 'export const answer = 43;\n');
    project.write('new.js', CLEAN);
    expect(project.run(['migrate'])).toMatchObject({ status: 0, stderr: '' });
    expect(project.read('sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });

  test('files that git does not track, or ignores', () => {
    const project = createProject({ ...FILES, '.gitignore': 'local/\n' });
    project.write('new.js', SMS_LOGIN);
    project.write('local/sms.js', SMS_LOGIN);
    expect(project.run(['migrate', '--files-from', '-'], { input: 'new.js\nlocal/sms.js\n' })).toMatchObject({ status: 0, stderr: '' });
    expect([project.read('new.js'), project.read('local/sms.js')]).toEqual([SMS_LOGIN_MIGRATED, SMS_LOGIN_MIGRATED]);
  });

  test('files that are dirty and have nothing to rewrite', () => {
    const project = createProject(FILES);
    project.run(['migrate']);
    expect(project.run(['migrate'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('in a repository without commits, where nothing is staged', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN }, { hasGit: false });
    project.git('init', '--quiet');
    expect(project.run(['migrate'])).toMatchObject({ status: 0, stderr: '' });
    expect(project.read('sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });

  test('in a second working tree of a repository', () => {
    const project = createProject(FILES);
    project.git('worktree', 'add', '--quiet', '-b', 'second', 'trees/second');
    expect(project.run(['migrate'], { cwd: 'trees/second' })).toMatchObject({ status: 0, stderr: '' });
    expect(project.read('trees/second/sms.js')).toBe(SMS_LOGIN_MIGRATED);
    expect(project.read('sms.js')).toBe(SMS_LOGIN);
  });

  test('everything with --allow-dirty', () => {
    const project = createProject(FILES);
    project.write('sms.js', DIRTY);
    expect(project.run(['migrate', '--allow-dirty'])).toMatchObject({ status: 0, stderr: '' });
    expect(project.read('sms.js')).toBe(`${SMS_LOGIN_MIGRATED}// work in progress\n`);
  });

  test('outside git with --allow-dirty', () => {
    const project = createProject(FILES, { hasGit: false });
    expect(project.run(['migrate', '--allow-dirty'])).toMatchObject({ status: 0, stderr: '' });
    expect(project.read('sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });
});

describe('migrate stops before it writes anything', () => {
  test('where one file to be written has changes', () => {
    const project = createProject(FILES);
    project.write('src/sms.js', DIRTY);
    const before = project.snapshot();
    const result = project.run(['migrate', '--write-undo', 'undo.patch', '--output', 'report.txt']);
    expectMistake(result, /src\/sms\.js.*--allow-dirty/);
    expect(project.snapshot()).toEqual(before);
  });

  test('where the changes are staged', () => {
    const project = createProject(FILES);
    project.write('sms.js', DIRTY);
    project.git('add', 'sms.js');
    expectMistake(project.run(['migrate']), /sms\.js/);
    expect(project.read('sms.js')).toBe(DIRTY);
  });

  test('where a file was added and never committed', () => {
    const project = createProject({ 'answer.js': CLEAN });
    project.write('new.js', SMS_LOGIN);
    project.git('add', 'new.js');
    expectMistake(project.run(['migrate']), /new\.js/);
    expect(project.read('new.js')).toBe(SMS_LOGIN);
  });

  test('where a merge has left a conflict in a file', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    project.git('checkout', '--quiet', '-b', 'other');
    project.write('sms.js', `// theirs\n${SMS_LOGIN}`);
    project.commit();
    project.git('checkout', '--quiet', 'main');
    project.write('sms.js', `// ours\n${SMS_LOGIN}`);
    project.commit();
    expect(() => project.git('merge', 'other')).toThrow();
    // The person has taken away the marks, and not told git yet.
    project.write('sms.js', SMS_LOGIN);
    expectMistake(project.run(['migrate']), /sms\.js/);
    expect(project.read('sms.js')).toBe(SMS_LOGIN);
  });

  test('in a folder below the repository, and names files from there', () => {
    const project = createProject(FILES);
    project.write('src/sms.js', DIRTY);
    const result = project.run(['migrate'], { cwd: 'src' });
    expectMistake(result, /(?<!src\/)sms\.js/);
    expect(project.read('src/sms.js')).toBe(DIRTY);
  });

  test('outside git', () => {
    const project = createProject(FILES, { hasGit: false });
    expectMistake(project.run(['migrate']), /sms\.js.*--allow-dirty/);
    expect(project.snapshot()).toEqual(FILES);
  });

  test('where one file is in the repository and another outside', () => {
    const outside = createProject({ 'sms.js': SMS_LOGIN }, { hasGit: false });
    const project = createProject({ 'sms.js': SMS_LOGIN });
    expectMistake(project.run(['migrate', '.', outside.root]), /no git repository/);
    expect([project.read('sms.js'), outside.read('sms.js')]).toEqual([SMS_LOGIN, SMS_LOGIN]);
  });

  test('counts many files, and names the first', () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.js`);
    const project = createProject(Object.fromEntries(names.map((name) => [name, SMS_LOGIN])));
    for (const name of names) project.write(name, DIRTY);
    expectMistake(project.run(['migrate']), /a\.js, b\.js, c\.js and 2 more have uncommitted changes/);
  });

  test('where git is not there to be asked', () => {
    const project = createProject(FILES);
    expectMistake(project.run(['migrate'], { env: { PATH: '/nonexistent' } }), /git.*--allow-dirty/);
    expect(project.read('sms.js')).toBe(SMS_LOGIN);
  });

  test('where git cannot read its own data', () => {
    const project = createProject(FILES);
    project.write('.git/index', 'no index');
    expectMistake(project.run(['migrate']), /git.*--allow-dirty/);
    expect(project.read('sms.js')).toBe(SMS_LOGIN);
  });
});

describe('files with changes', () => {
  const names = ['größe.js', 'with space.js', 'quo"te.js', ':(exclude)a.js', '*.js', '-dash.js', 'new\nline.js', 'tab\t.js', 'back\\slash.js', '日本/🔑.js'];

  test('are known by their whole name, whatever it is', () => {
    const project = createProject(Object.fromEntries([...names, 'clean.js'].map((name) => [name, CLEAN])));
    for (const name of names) project.write(name, DIRTY);
    const paths = [...names, 'clean.js'].map((name) => project.path(name));
    expect(findUnsafe(paths).changed.sort()).toEqual(names.map((name) => project.path(name)).sort());
  });

  test('are known among more files than one call of git takes', () => {
    const many = Array.from({ length: 1201 }, (_, index) => `${index}.js`);
    const project = createProject(Object.fromEntries(many.map((name) => [name, CLEAN])));
    const dirty = ['0.js', '600.js', '1200.js'];
    for (const name of dirty) project.write(name, DIRTY);
    expect(findUnsafe(many.map((name) => project.path(name)))).toEqual({ changed: dirty.map((name) => project.path(name)), outside: [] });
  });
});

describe('a repository inside the repository', () => {
  function withInner(kind: 'clone' | 'submodule') {
    const project = createProject({ 'answer.js': CLEAN });
    const inner = createProject({ 'sms.js': SMS_LOGIN });
    const command = kind === 'clone' ? ['clone', '--quiet'] : ['submodule', '--quiet', 'add'];
    project.git('-c', 'protocol.file.allow=always', ...command, inner.root, 'inner');
    return project;
  }

  test.each(['clone', 'submodule'] as const)('answers for its own files: clean (%s)', (kind) => {
    const project = withInner(kind);
    expect(project.run(['migrate', 'inner/sms.js'])).toMatchObject({ status: 0, stderr: '' });
    expect(project.read('inner/sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });

  test.each(['clone', 'submodule'] as const)('answers for its own files: with changes (%s)', (kind) => {
    const project = withInner(kind);
    project.write('inner/sms.js', DIRTY);
    expectMistake(project.run(['migrate', 'inner/sms.js']), /inner\/sms\.js/);
    expect(project.read('inner/sms.js')).toBe(DIRTY);
  });

  test('leaves no trace in what git keeps', () => {
    const project = withInner('clone');
    project.run(['migrate', 'inner/sms.js']);
    expect(existsSync(project.path('inner/.git/index.lock'))).toBe(false);
    expect(project.git('-C', 'inner', 'status', '--porcelain')).toBe(' M sms.js\n');
  });
});
