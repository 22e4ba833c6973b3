import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canBePlainUser, environment, expectMistake, ROOT, runProgram, withFaults, type RunOptions } from '../support/command.ts';
import { createProject, type Project } from '../support/project.ts';
import { IS_FULL } from '../support/share.ts';

const WRITER = join(ROOT, 'test/support/write-groups.mjs');

/** One login whose URL, body and call lie in three files; the fourth is written by itself. */
const OLD = {
  'src/urls.js': "export const LOGIN = 'https://acme.example.auth0.com/oauth/ro';\n",
  'src/bodies/login.js': "\uFEFFexport const body = { connection: 'sms', password: '1' };\r\n",
  'lib/call.js': "export const size = 'größe';",
  'alone.js': 'export const one = 1;\n',
};
const NEW = {
  'src/urls.js': "export const LOGIN = 'https://acme.example.auth0.com/oauth/token';\n",
  'src/bodies/login.js': "\uFEFFexport const body = { realm: 'sms', otp: '1' };\r\n",
  'lib/call.js': "export const size = 'größer';",
  'alone.js': 'export const one = 2;\n',
};
const GROUP = ['src/urls.js', 'src/bodies/login.js', 'lib/call.js'] as const;

/** As a snapshot of a project has them. */
const bytes = (files: Record<string, string>) => Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text).toString('latin1')]).sort());
const { 'alone.js': _old, ...ALL_OLD } = bytes(OLD);
const { 'alone.js': _new, ...ALL_NEW } = bytes(NEW);

function changes(names: readonly (keyof typeof NEW)[] = GROUP, group: string | null = 'login') {
  return names.map((name) => ({ name, newText: NEW[name].replace(/^\uFEFF/, ''), group }));
}

/** Writes the files of the group as a run would. */
function write(project: Pick<Project, 'root'>, options: Partial<RunOptions> = {}, list = changes()) {
  const { stdout, ...result } = runProgram([WRITER], { cwd: project.root, input: JSON.stringify(list), ...options });
  return { ...result, failures: stdout === '' ? undefined : (JSON.parse(stdout) as string[]) };
}

function journalsOf(project: Project, folder = '.git'): string[] {
  return readdirSync(project.path(folder)).filter((name) => /oauth-ro/.test(name));
}

/** At which step a run has to be killed to leave so many files written. */
const steps = new Map<number, number>();

function stepFor(wanted: number): number {
  const project = createProject(OLD);
  let [low, high] = [1, 40];
  while (low < high) {
    const killAt = Math.floor((low + high) / 2);
    write(project, { faults: { killAt } });
    const written = GROUP.filter((name) => project.read(name) === NEW[name]).length;
    if (written >= wanted) high = killAt;
    else low = killAt + 1;
    rollBack(project);
    for (const name of GROUP) project.write(name, OLD[name]);
  }
  return low;
}

/** A project in which a run was killed: some of the three files hold their new text. */
function halfWritten(options: { hasGit?: boolean; isPlainUser?: boolean } = {}, wanted = 1): Project {
  const killAt = steps.get(wanted) ?? stepFor(wanted);
  steps.set(wanted, killAt);
  const project = createProject(OLD, options);
  write(project, { faults: { killAt } });
  expect(GROUP.filter((name) => project.read(name) === NEW[name])).toHaveLength(wanted);
  return project;
}

/** The next run, over a file that is none of the group. */
function rollBack(project: Project, options: Partial<RunOptions> = {}) {
  return project.run(['check', 'alone.js'], options);
}

const AS_BEFORE = /^(?:a run was killed while it wrote: [^\n]+ (?:is|are) as before\n)?$/;

describe('files of a group', () => {
  test('are written together, and nothing else is left behind', () => {
    const project = createProject(OLD);
    expect(write(project)).toMatchObject({ failures: [], stderr: '', status: 0 });
    expect(project.snapshot()).toEqual(bytes({ ...OLD, ...NEW, 'alone.js': OLD['alone.js'] }));
    expect(journalsOf(project)).toEqual([]);
  });

  test('need none where there is one file', () => {
    const project = createProject(OLD);
    expect(write(project, { faults: { unlink: 'journal' } }, changes(['alone.js'], 'single')).failures).toEqual([]);
    expect(write(project, { faults: { unlink: 'journal' } }, changes(['src/urls.js', 'lib/call.js'], null)).failures).toEqual([]);
    expect([project.read('alone.js'), project.read('src/urls.js')]).toEqual([NEW['alone.js'], NEW['src/urls.js']]);
  });

  test.each([
    ['the last of them was changed by somebody else', { changeAfterRead: ['lib/call.js', '// theirs'] }, /lib\/call\.js: it was changed/],
    ['one of them may not be replaced', { rename: 'bodies/login.js' }, /src\/bodies\/login\.js: EACCES/],
    ['the disk is full', { write: true }, /journal .* cannot be written: ENOSPC/],
    ['the journal cannot be removed', { unlink: 'journal' }, /EACCES/],
  ])('stay as they were where %s, and the others are written', (_name, faults, saying) => {
    const project = createProject(OLD);
    const list = 'write' in faults ? changes() : [...changes(), ...changes(['alone.js'], null)];
    const { failures = [], status } = write(project, { faults }, list);
    expect(status).toBe(0);
    expect(failures.map((failure) => failure.split(':')[0])).toEqual([...GROUP]);
    expect(failures.join('\n')).toMatch(saying);
    const theirs = 'changeAfterRead' in faults ? { 'lib/call.js': `${OLD['lib/call.js']}// theirs` } : {};
    expect(project.snapshot()).toEqual(bytes({ ...OLD, ...theirs, ...('write' in faults ? {} : { 'alone.js': NEW['alone.js'] }) }));
    // That of the file that is written alone stays, too.
    expect(journalsOf(project)).toHaveLength('unlink' in faults ? 2 : 0);
  });

  test('name the one that could not be written', () => {
    const project = createProject(OLD);
    const { failures } = write(project, { faults: { rename: 'bodies/login.js' } });
    expect(failures).toEqual([
      expect.stringMatching(/^src\/urls\.js: it is written only together with src\/bodies\/login\.js: EACCES/),
      expect.stringMatching(/^src\/bodies\/login\.js: EACCES/),
      expect.stringMatching(/^lib\/call\.js: it is written only together with src\/bodies\/login\.js: EACCES/),
    ]);
  });

  test.skipIf(!canBePlainUser)('stay as they were where a folder is closed, and where the data of git is', () => {
    const project = createProject(OLD, { isPlainUser: true });
    project.chmod('lib', 0o555);
    expect(write(project, { isPlainUser: true }).failures).toEqual(GROUP.map(() => expect.stringMatching(/EACCES/)));
    project.chmod('lib', 0o755);
    project.chmod('.git', 0o555);
    expect(write(project, { isPlainUser: true }).failures).toEqual(GROUP.map(() => expect.stringMatching(/journal .*EACCES/)));
    expect(project.snapshot()).toEqual(bytes(OLD));
  });

  test('keep their modes', () => {
    const project = createProject(OLD);
    project.chmod('lib/call.js', 0o755);
    write(project);
    expect(project.mode('lib/call.js')).toBe(0o755);
  });
});

describe('a run that is killed', () => {
  test.each([
    ['in a repository', { hasGit: true }, IS_FULL ? 1 : 2],
    ['outside', { hasGit: false }, 3],
  ])('at any step leaves what the next one makes all old or all new, %s', (_name, options, stride) => {
    const project = createProject(OLD, options);
    const states: string[] = [];
    for (let killAt = 1; states.at(-1) !== 'not killed'; killAt += stride) {
      for (const name of GROUP) project.write(name, OLD[name]);
      const { signal } = write(project, { faults: { killAt } });
      const { stderr } = rollBack(project);
      const { 'alone.js': _alone, ...group } = project.snapshot();
      const isOld = JSON.stringify(group) === JSON.stringify(ALL_OLD);
      expect(group, `killed at step ${killAt}, then: ${stderr}`).toEqual(isOld ? ALL_OLD : ALL_NEW);
      expect({ stderr, journals: options.hasGit ? journalsOf(project) : [] }).toEqual({ stderr: expect.stringMatching(AS_BEFORE), journals: [] });
      states.push(signal === 'SIGKILL' ? `killed, ${isOld ? 'old' : 'new'}` : 'not killed');
    }
    expect([...new Set(states)]).toEqual(['killed, old', 'killed, new', 'not killed']);
  });

  test.each([['check'], ['migrate'], ['migrate', '--dry-run']])('is taken back by the next %s, which says so on standard error', (...args) => {
    const project = halfWritten();
    const { stderr } = project.run(args);
    expect(stderr).toBe('a run was killed while it wrote: src/urls.js is as before\n');
    expect(project.read('src/urls.js')).not.toBe(NEW['src/urls.js']);
    expect(journalsOf(project)).toEqual([]);
  });

  test.each([
    ['from a folder below', 'src', '.'],
    ['from a folder beside its files', 'docs', '.'],
    ['from the folder above, by the file that it reads', '..', 'src/urls.js'],
  ])('is taken back by a run %s', (_name, cwd, path) => {
    const project = halfWritten({}, 2);
    project.write('docs/empty.js', '');
    project.run(['check', cwd === '..' ? project.path(path) : path], { cwd });
    expect(project.snapshot()).toMatchObject(ALL_OLD);
  });

  test.each([
    ['where it ran', '.', '.'],
    ['below', 'src', '.'],
    ['above', '..', 'the project'],
  ])('outside of git is taken back by a run %s', (_name, cwd, path) => {
    const project = halfWritten({ hasGit: false }, 2);
    project.run(['check', path === '.' ? path : project.root], { cwd });
    expect(project.snapshot()).toEqual(bytes(OLD));
  });

  test('and taken back by a run that is killed as well, is taken back by the one after it', () => {
    for (let killAt = 1; ; killAt += IS_FULL ? 1 : 5) {
      const project = halfWritten({}, 2);
      const { signal } = rollBack(project, { faults: { killAt } });
      rollBack(project);
      expect(project.snapshot(), `killed at step ${killAt}`).toEqual(bytes(OLD));
      expect(journalsOf(project)).toEqual([]);
      if (signal !== 'SIGKILL') break;
    }
  });

  test('in a second working tree is taken back there', () => {
    const project = createProject(OLD);
    project.git('worktree', 'add', '--quiet', '-b', 'second', 'trees/second');
    const second = { root: project.path('trees/second') };
    write(second, { faults: { killAt: stepFor(1) } });
    expect(journalsOf(project, '.git/worktrees/second')).toHaveLength(1);
    expect(project.run(['check', '.']).stderr).toMatch(/trees\/second\/src\/urls\.js is as before/);
    expect(project.read('trees/second/src/urls.js')).toBe(OLD['src/urls.js']);
  });

  test.each(['src/urls.js', 'lib/call.js'])('is left to the person who has edited %s since: exit code 2, and nothing is touched', (name) => {
    const project = halfWritten();
    project.write(name, '// mine\n');
    const before = project.snapshot();
    const result = project.run(['migrate', '--allow-dirty']);
    expectMistake(result, /killed while it wrote src\/urls\.js and src\/bodies\/login\.js and lib\/call\.js together/);
    expect(result.stderr).toContain(`${name} was edited since`);
    const [journal = ''] = journalsOf(project);
    expect(result.stderr).toContain(`remove the journal ${project.path('.git')}/${journal}`);
    expect(project.snapshot()).toEqual(before);
  });

  test.skipIf(!canBePlainUser)('is told where the journal or the files may not be written', () => {
    const project = halfWritten({ isPlainUser: true });
    const run = () => project.run(['check'], { isPlainUser: true });
    // The tests' own user has written it.
    project.chmod('.git', 0o555);
    expectMistake(run(), /another user|cannot be taken/);
  });

  test('is told where a file cannot be put back, and taken back once it can', () => {
    const project = halfWritten();
    expectMistake(project.run(['check'], { faults: { rename: 'urls.js' } }), /cannot be taken back: EACCES.*journal/);
    expect(project.run(['check']).stderr).toMatch(/as before/);
    expect(project.snapshot()).toEqual(bytes(OLD));
  });

  test('is told where the journal cannot be removed', () => {
    const project = halfWritten();
    expectMistake(project.run(['check'], { faults: { unlink: 'journal' } }), /EACCES.*journal/);
  });
});

describe('a run that goes on', () => {
  test('is waited for, and never taken back', async () => {
    const project = createProject(OLD);
    const { loads, faultsEnv } = withFaults({ stopAt: 14 });
    const child = spawn(process.execPath, [...loads, WRITER], { cwd: project.root, env: { ...environment(project.root), ...faultsEnv }, stdio: ['pipe', 'ignore', 'inherit'] });
    child.stdin.end(JSON.stringify(changes()));
    while (journalsOf(project).length === 0 || !/^T/m.test(stateOf(child.pid as number))) await new Promise((done) => setTimeout(done, 20));
    const before = project.snapshot();
    expectMistake(project.run(['check']), new RegExp(`another run \\(process ${child.pid}\\) is writing`));
    expect(project.snapshot()).toEqual(before);
    child.kill('SIGCONT');
    await once(child, 'exit');
    expect(project.snapshot()).toEqual(bytes({ ...NEW, 'alone.js': OLD['alone.js'] }));
    expect(project.run(['check']).status).toBe(0);
  });

  test('and cannot be seen from here is believed for ten minutes', () => {
    const project = halfWritten();
    const [name = ''] = journalsOf(project);
    const elsewhere = name.replace(/-\w{12}-(\w{8})$/, '-0123456789ab-$1');
    project.git('-C', '.git', 'config', 'core.bare', 'false');
    renameIn(project, name, elsewhere);
    expectMistake(project.run(['check']), /container or on another machine.*journal/);
    const past = new Date(Date.now() - 11 * 60_000);
    utimesSync(project.path(`.git/${elsewhere}`), past, past);
    expect(project.run(['check']).stderr).toMatch(/as before/);
    expect(project.snapshot()).toEqual(bytes(OLD));
  });

  test('as another program under the number of the killed one, is none', () => {
    const project = halfWritten();
    const [name = ''] = journalsOf(project);
    renameIn(project, name, name.replace(/journal-\d+-/, `journal-${process.pid}-`));
    expect(project.run(['check']).stderr).toMatch(/as before/);
  });
});

describe('a journal that this program did not write', () => {
  const journal = (path: string) => `${JSON.stringify({ version: 1, files: [{ path, temporary: '.oauth-ro-00000000', old: Buffer.from('evil').toString('base64'), hash: hashOfOne }, { path: 'b.js', temporary: '.oauth-ro-00000000', old: '', hash: '' }] })}\n`;
  const hashOfOne = '6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b';
  const NAME = 'oauth-ro-journal-1-0-000000000000-00000000';

  function old(project: Project, name: string): void {
    const past = new Date(Date.now() - 3_600_000);
    utimesSync(project.path(name), past, past);
  }

  test.each(['../out.js', '/etc/hostname', '.git/config', 'link/out.js'])('does not reach out of its folder: %s', (path) => {
    const outside = createProject({ 'out.js': '1' }, { hasGit: false });
    const project = createProject({ 'a.js': '1', [`.${NAME}`]: journal(path) }, { hasGit: false });
    project.link('link', outside.root);
    old(project, `.${NAME}`);
    expectMistake(project.run(['check']), /not one of this program/);
    expect(outside.read('out.js')).toBe('1');
  });

  test('does not count among the files of a repository', () => {
    const project = createProject({ 'a.js': '1', 'b.js': '', [`.${NAME}`]: journal('a.js') });
    old(project, `.${NAME}`);
    expect(project.run(['check'])).toMatchObject({ status: 0, stderr: '' });
    expect(project.read('a.js')).toBe('1');
  });

  test.each([
    ['is broken', '{ "version": 1,\n', /cannot be read/],
    ['is of another version', '{ "version": 2 }\n', /another version/],
  ])('and that %s is told', (_name, content, saying) => {
    const project = createProject({ 'a.js': '1' });
    project.write(`.git/${NAME}`, content);
    old(project, `.git/${NAME}`);
    expectMistake(project.run(['check']), saying);
  });
});

function renameIn(project: Project, from: string, to: string): void {
  runProgram(['-e', `fs.renameSync(${JSON.stringify(from)}, ${JSON.stringify(to)})`], { cwd: project.path('.git') });
}

function stateOf(pid: number): string {
  return existsSync('/proc') ? runProgram(['-p', `fs.readFileSync('/proc/${pid}/stat', 'latin1').replace(/^.*\\) /s, '')`], { cwd: ROOT }).stdout : 'T';
}
