import { describe, expect, test } from 'vitest';
import { expectMistake } from '../support/command.ts';
import { createProject, filesOf, type Project } from '../support/project.ts';
import { DATABASE_LOGIN, SMS_LOGIN } from '../support/samples.ts';

const since = (project: Project, ref: string, ...args: string[]): string[] => filesOf(project.report(['check', '--since', ref, ...args]).report);

/** A branch that has changed files in every way that there is. */
function branched(): Project {
  const project = createProject({ 'old.js': SMS_LOGIN, 'touched.js': SMS_LOGIN, 'staged.js': SMS_LOGIN, 'moved.js': SMS_LOGIN, 'gone.js': SMS_LOGIN, 'dropped.js': SMS_LOGIN, 'loose.js': SMS_LOGIN });
  project.git('switch', '--quiet', '--create', 'topic');
  project.write('größe/new "file".js', DATABASE_LOGIN);
  project.git('mv', 'moved.js', 'renamed.js');
  project.git('rm', '--quiet', 'gone.js');
  project.commit();
  project.git('switch', '--quiet', 'main');
  project.write('old.js', `${SMS_LOGIN}// of the main branch\n`);
  project.commit();
  project.git('switch', '--quiet', 'topic');
  project.write('staged.js', `${SMS_LOGIN}// staged\n`);
  project.git('add', 'staged.js');
  project.write('touched.js', `${SMS_LOGIN}// not staged\n`);
  project.git('rm', '--quiet', '--cached', 'dropped.js');
  project.write('untracked.js', DATABASE_LOGIN);
  project.write('sub/untracked.js', DATABASE_LOGIN);
  return project;
}

const CHANGED = ['dropped.js', 'größe/new "file".js', 'renamed.js', 'staged.js', 'sub/untracked.js', 'touched.js', 'untracked.js'];

describe('--since', () => {
  test('reads what is committed, staged, not staged and untracked since the branches parted, under its new name', () => {
    expect(since(branched(), 'main')).toEqual(CHANGED);
  });

  test.each(['main^0', 'HEAD~1', 'refs/heads/main~1'])('takes any name of a commit: %s', (ref) => {
    expect(since(branched(), ref)).toEqual(expect.arrayContaining(CHANGED));
  });

  test('reads those of the named paths only', () => {
    expect(since(branched(), 'main', 'sub', 'renamed.js', 'loose.js')).toEqual(['renamed.js', 'sub/untracked.js']);
  });

  test('counts in a folder of the repository, and whatever a person has set', () => {
    const project = branched();
    for (const [key, value] of [['diff.noprefix', 'true'], ['diff.renames', 'copies'], ['diff.relative', 'true'], ['core.quotePath', 'true'], ['status.showUntrackedFiles', 'no']] as const) project.git('config', key, value);
    const { report } = project.report(['check', '--since', 'main'], { cwd: 'sub' });
    expect(filesOf(report)).toEqual(['untracked.js']);
    expect(since(project, 'main')).toEqual(CHANGED);
  });

  test('proves with the whole project, and writes what was changed only', () => {
    const project = createProject({ 'url.js': "export const LOGIN_URL = 'https://acme.example.auth0.com/oauth/ro';\n", 'README.md': '' });
    project.git('switch', '--quiet', '--create', 'topic');
    project.write('login.js', "import axios from 'axios';\nimport { LOGIN_URL } from './url.js';\nexport const login = (phone, code) => axios.post(LOGIN_URL, { client_id: 'kiosk', connection: 'sms', username: phone, password: code });\n");
    const before = project.snapshot();
    const { report } = project.report(['migrate', '--since', 'main']);
    expect(report.findings.map(({ file, reason }) => `${file} ${reason}`)).toEqual(['login.js outside-selection']);
    expect(project.snapshot()).toEqual(before);
  });

  test('reads what git ignores too, where that is asked for', () => {
    const project = createProject({ '.gitignore': 'out.js\n' });
    project.write('out.js', SMS_LOGIN);
    expect(since(project, 'HEAD')).toEqual([]);
    expect(since(project, 'HEAD', '--no-ignore')).toEqual(['out.js']);
  });

  test('reads a submodule that has another commit', () => {
    const inner = createProject({ 'inner.js': SMS_LOGIN });
    const project = createProject({ 'outer.js': SMS_LOGIN });
    project.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'lib');
    expect(since(project, 'HEAD')).toEqual(['lib/inner.js']);
    project.commit();
    expect(since(project, 'HEAD')).toEqual([]);
  });

  test('finds nothing where nothing has changed', () => {
    expect(createProject({ 'sms.js': SMS_LOGIN }).report(['check', '--since', 'HEAD'])).toMatchObject({ status: 0, report: { findings: [], summary: { filesScanned: 0 } } });
  });
});

describe('--since that cannot be', () => {
  test.each(['no-such-branch', '', 'HEAD:old.js', 'a..b'])('compared with is a mistake: %j', (ref) => {
    expectMistake(createProject({}).run(['check', `--since=${ref}`]), /--since.*(?:knows no such branch.*fetch-depth: 0|needs a value)/);
  });

  test.each(['--output=owned', '-O/tmp/owned', '--help'])('is no option of git: %s', (ref) => {
    const project = createProject({ 'a.js': '' });
    expectMistake(project.run(['check', `--since=${ref}`]), /knows no such branch/);
    expect(Object.keys(project.snapshot())).toEqual(['a.js']);
  });

  test('a shallow clone says to fetch the history', () => {
    const origin = createProject({ 'a.js': '1' });
    for (const text of ['2', '3']) {
      origin.write('a.js', text);
      origin.commit();
    }
    origin.git('branch', 'old', 'HEAD~2');
    const clone = createProject({}, { hasGit: false });
    clone.git('clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${origin.root}`, 'clone');
    expectMistake(clone.run(['check', '--since', 'origin/old'], { cwd: 'clone' }), /no commit is found.*fetch-depth: 0/);
  });

  test('outside of git, and before the first commit', () => {
    expectMistake(createProject({}, { hasGit: false }).run(['check', '--since', 'main']), /needs a git repository/);
    const project = createProject({ 'a.js': '' }, { hasGit: false });
    project.git('init', '--quiet');
    expectMistake(project.run(['check', '--since', 'HEAD']), /knows no such|has no commit yet/);
  });
});
