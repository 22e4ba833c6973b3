import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectMistake, readReport } from '../support/command.ts';
import { createProject, linesOf, placeOf } from '../support/project.ts';
import {
  BROKEN, BROWSER_LOGIN, BROWSER_LOGIN_MIGRATED, CLEAN, DATABASE_LOGIN, DATABASE_LOGIN_MIGRATED, MISSPELLED_SCOPE, MISSPELLED_SCOPE_MENDED,
  PYTHON_LOGIN, SMS_LOGIN, SMS_LOGIN_MIGRATED,
} from '../support/samples.ts';

const EVERYTHING = {
  'server/sms.js': SMS_LOGIN,
  'server/staff.js': DATABASE_LOGIN,
  'desk/login.ts': MISSPELLED_SCOPE,
  'web/enter.js': BROWSER_LOGIN,
  'web/broken.js': BROKEN,
  'jobs/login.py': PYTHON_LOGIN,
  'shared/answer.js': CLEAN,
};

const at = (file: keyof typeof EVERYTHING, wanted = '/oauth/ro'): string => `${file}:${placeOf(EVERYTHING[file], wanted)}`;

describe('migrate', () => {
  test('rewrites what is proven in the working directory, and leaves the rest as it is', () => {
    const project = createProject(EVERYTHING);
    const { status, stderr } = project.run(['migrate']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(project.snapshot()).toEqual({ ...EVERYTHING, 'server/sms.js': SMS_LOGIN_MIGRATED, 'desk/login.ts': MISSPELLED_SCOPE_MENDED });
  });

  test('tells each place with what became of it', () => {
    const project = createProject(EVERYTHING);
    const { report, status } = project.report(['migrate']);
    expect(status).toBe(0);
    expect(linesOf(report)).toEqual([
      `${at('desk/login.ts', 'opend')} scope-typo rewritten`,
      `${at('jobs/login.py')} unsupported-language manual`,
      `${at('server/sms.js')} passwordless-login rewritten`,
      `${at('server/staff.js')} database-connection manual`,
      `${at('web/broken.js')} unparsable manual`,
      `${at('web/enter.js')} browser-client manual`,
    ]);
    expect(report.summary).toMatchObject({ filesScanned: 7, filesParsed: 4, filesChanged: 2, findings: 6, rewritten: 2, manual: 4, suppressed: 0 });
    expect(report.errors).toEqual([]);
  });

  test('says what the code cannot do: the grant, the new login of everybody, the error codes', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    const { report } = project.report(['migrate']);
    const place = { file: 'sms.js', line: 6, column: 68 };
    expect(placeOf(SMS_LOGIN, '/oauth/ro')).toBe('6:68');
    expect(report.followUps.map(({ code }) => code)).toEqual(['enable-grant', 'log-in-again', 'error-codes', 'start-missing']);
    expect(report.followUps.every(({ places }) => places.length === 1)).toBe(true);
    expect(report.followUps[0]?.places).toEqual([place]);
    expect(report.followUps[0]?.message).toMatch(/Passwordless OTP/);
  });

  test('has no follow-up where nothing is migrated', () => {
    const project = createProject({ 'staff.js': DATABASE_LOGIN, 'answer.js': CLEAN });
    expect(project.report(['migrate']).report.followUps).toEqual([]);
  });

  test('changes nothing when it runs again, though the files are not committed yet', () => {
    const project = createProject(EVERYTHING);
    project.run(['migrate']);
    const migrated = project.snapshot();
    const { report, status } = project.report(['migrate']);
    expect({ status, rewritten: report.summary.rewritten, changed: report.summary.filesChanged }).toEqual({ status: 0, rewritten: 0, changed: 0 });
    expect(project.snapshot()).toEqual(migrated);
  });

  test('needs no repository where there is nothing to write', () => {
    const project = createProject({ 'answer.js': CLEAN }, { hasGit: false });
    const { status, stderr } = project.run(['migrate']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('migrate --dry-run', () => {
  test('writes nothing, and ends with 0', () => {
    const project = createProject(EVERYTHING);
    const { status, stderr } = project.run(['migrate', '--dry-run']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(project.snapshot()).toEqual(EVERYTHING);
  });

  test('needs no clean files, as nothing is written', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN }, { hasGit: false });
    expect(project.run(['migrate', '--dry-run']).status).toBe(0);
    expect(project.read('sms.js')).toBe(SMS_LOGIN);
  });

  test('tells the same findings as the run that writes', () => {
    const project = createProject(EVERYTHING);
    const dry = project.report(['migrate', '--dry-run']).report;
    expect(project.report(['migrate']).report).toEqual(dry);
  });

  test('says in words that nothing was done', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    const { stdout } = project.run(['migrate', '--dry-run']);
    expect(stdout).toMatch(/^sms\.js:6:68 +would be rewritten +passwordless-login/m);
    expect(stdout).toMatch(/1 finding: 1 would be rewritten/);
    expect(stdout).not.toMatch(/\d changed/);
  });

  test('gives data alone where the report is data', () => {
    const project = createProject(EVERYTHING);
    const { stdout } = project.run(['migrate', '--dry-run', '--format', 'json']);
    expect(readReport(stdout, 'migrate').summary.rewritten).toBe(2);
  });

  test('gives the diff alone where the report goes to a file', () => {
    const project = createProject(EVERYTHING);
    const { stdout } = project.run(['migrate', '--dry-run', '--format', 'json', '--output', 'report.json']);
    const lines = stdout.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => !/^(?:diff|index|---|\+\+\+|@@|[ +-])/.test(line))).toEqual([]);
    expect(readReport(project.read('report.json'), 'migrate').summary.rewritten).toBe(2);
    project.apply(stdout);
    expect(project.read('server/sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });

  test('leaves out the diff where nothing would change', () => {
    const project = createProject({ 'staff.js': DATABASE_LOGIN });
    expect(project.run(['migrate', '--dry-run']).stdout).not.toMatch(/^(?:---|@@)/m);
  });
});

describe('the diff of a dry run', () => {
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  const bom = (text: string): string => `\uFEFF${text}`;
  const bare = (text: string): string => text.trimEnd();
  const same = (text: string): string => text;
  type Shape = readonly [name: string, twin: (text: string) => string];

  const plain: readonly Shape[] = [
    ['plain.js', same],
    ['src/deep/in/folders.js', same],
    ['bare.js', bare],
    ['crlf.js', crlf],
    ['bom.js', bom],
    ['all.js', (text) => bom(crlf(bare(text)))],
    ['with space.js', same],
    [' leading.js', same],
    ['-dash.js', same],
    ['größe/日本/🔑.js', same],
    ["apo'strophe.js", same],
    ['dollar$(x).js', same],
    ['2020-01-01 10:00:00.000000000 +0000.js', same],
    ['a/b.js', same],
    ['dev/null.js', same],
    [`${'n'.repeat(252)}.js`, same],
  ];
  const special: readonly Shape[] = [['quo"te.js', same], ['back\\slash.js', same], ['new\nline.js', same], ['tab\tstop.js', same], ['bell\u0007.js', bare]];

  function filesIn(shapes: readonly Shape[], text: string): Record<string, string> {
    return Object.fromEntries(shapes.map(([name, twin]) => [name, twin(text)]));
  }

  test.each([
    ['whatever the line ends', plain],
    ['in quotes where the name needs them', special],
  ])('is taken by git apply as it was printed, %s', (_name, shapes) => {
    const project = createProject(filesIn(shapes, SMS_LOGIN));
    project.apply(project.run(['migrate', '--dry-run']).stdout);
    expect(project.snapshot()).toEqual(createProject(filesIn(shapes, SMS_LOGIN_MIGRATED)).snapshot());
  });

  test('is what the run itself does', () => {
    const project = createProject(filesIn([...plain, ...special], SMS_LOGIN));
    expect(project.run(['migrate']).status).toBe(0);
    expect(project.snapshot()).toEqual(createProject(filesIn([...plain, ...special], SMS_LOGIN_MIGRATED)).snapshot());
  });

  test('is taken by git apply where there is no repository', () => {
    const project = createProject({ 'src/sms.js': SMS_LOGIN }, { hasGit: false });
    project.apply(project.run(['migrate', '--dry-run']).stdout);
    expect(project.read('src/sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });

  test('is taken in the folder below the repository in which the run was made', () => {
    const project = createProject({ 'packages/desk/src/sms.js': SMS_LOGIN });
    const { stdout } = project.run(['migrate', '--dry-run'], { cwd: 'packages/desk' });
    project.apply(stdout, 'packages/desk');
    expect(project.read('packages/desk/src/sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });

  test('is taken at the root of the repository for files above the working directory', () => {
    const project = createProject({ 'shared/sms.js': SMS_LOGIN, 'desk/package.json': '{}\n' });
    const { stdout } = project.run(['migrate', '--dry-run', '../shared'], { cwd: 'desk' });
    project.apply(stdout);
    expect(project.read('shared/sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });

  test('shows three lines around a change, with the names of the file before and after', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    const { stdout } = project.run(['migrate', '--dry-run']);
    expect(stdout).toContain('--- a/sms.js\n+++ b/sms.js\n@@ -3,12 +3,12 @@\n');
    expect(stdout).toContain("-    password: code,\n+    otp: code,\n");
  });
});

describe('migrate --output', () => {
  test('writes the report for people to a file and nothing to standard output', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    const { status, stdout, stderr } = project.run(['migrate', '--output', 'report.txt']);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(project.read('report.txt')).toMatch(/^sms\.js:6:68 +rewritten +passwordless-login/);
    expect(project.read('sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });

  test('is the same report that standard output gets', () => {
    const project = createProject(EVERYTHING);
    const { stdout } = project.run(['check', '--format', 'json']);
    project.run(['check', '--format', 'json', '--output', 'report.json']);
    expect(project.read('report.json')).toBe(stdout);
  });

  test('writes no file of the project where the report cannot be written', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN, 'reports/keep.txt': 'a folder' });
    const before = project.snapshot();
    expectMistake(project.run(['migrate', '--output', 'reports']), /reports/);
    expect(project.snapshot()).toEqual(before);
  });

  test('does not find its own report in the next run', () => {
    const project = createProject(EVERYTHING);
    const first = project.run(['check', '--format', 'json', '--output', 'report.json']);
    const report = project.read('report.json');
    const second = project.run(['check', '--format', 'json', '--output', 'report.json']);
    expect(second.status).toBe(first.status);
    expect(readReport(project.read('report.json'), 'check').findings).toEqual(readReport(report, 'check').findings);
  });
});

describe('exit codes of migrate', () => {
  test.each([
    ['0 where places are left', { 'staff.js': DATABASE_LOGIN }, [], 0],
    ['0 with --fail-on-manual where everything was rewritten', { 'sms.js': SMS_LOGIN }, ['--fail-on-manual'], 0],
    ['1 with --fail-on-manual where places are left', { 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN }, ['--fail-on-manual'], 1],
    ['1 with --fail-on-manual in a dry run', { 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN }, ['--fail-on-manual', '--dry-run'], 1],
    ['0 with --fail-on-manual in a dry run in which all would be rewritten', { 'sms.js': SMS_LOGIN }, ['--fail-on-manual', '--dry-run'], 0],
    ['1 with --fail-on-manual for a file that does not parse', { 'broken.js': BROKEN }, ['--fail-on-manual'], 1],
    ['1 with --fail-on-manual for a file of another language', { 'login.py': PYTHON_LOGIN }, ['--fail-on-manual'], 1],
  ])('are %s', (_name, files, options, status) => {
    const project = createProject(files);
    expect(project.run(['migrate', ...options])).toMatchObject({ status, stderr: '' });
  });

  test('--fail-on-manual writes what is proven all the same', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN });
    project.run(['migrate', '--fail-on-manual']);
    expect(project.read('sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });
});

describe('migrate --write-undo', () => {
  const files = {
    'sms.js': SMS_LOGIN,
    'src/bom.js': `\uFEFF${SMS_LOGIN}`,
    'src/crlf.js': SMS_LOGIN.replaceAll('\n', '\r\n'),
    'src/bare end.js': SMS_LOGIN.trimEnd(),
    'größe/"a\tb".js': SMS_LOGIN,
  };

  test('writes a patch with which git apply takes everything back', () => {
    const project = createProject(files);
    const { status } = project.run(['migrate', '--write-undo', 'undo.patch']);
    expect(status).toBe(0);
    expect(project.read('sms.js')).toBe(SMS_LOGIN_MIGRATED);
    project.git('apply', 'undo.patch');
    const { 'undo.patch': _undo, ...restored } = project.snapshot();
    expect(restored).toEqual(createProject(files).snapshot());
  });

  test('writes a patch that goes back from a folder below the repository', () => {
    const project = createProject({ 'packages/desk/sms.js': SMS_LOGIN });
    project.run(['migrate', '--write-undo', 'undo.patch'], { cwd: 'packages/desk' });
    project.apply(project.read('packages/desk/undo.patch'), 'packages/desk');
    expect(project.read('packages/desk/sms.js')).toBe(SMS_LOGIN);
  });

  test('writes a patch that goes back at the root of the repository for files above the working directory', () => {
    const project = createProject({ 'shared/sms.js': SMS_LOGIN, 'desk/package.json': '{}\n' });
    project.run(['migrate', '--write-undo', 'undo.patch', '../shared'], { cwd: 'desk' });
    expect(project.read('shared/sms.js')).toBe(SMS_LOGIN_MIGRATED);
    project.apply(project.read('desk/undo.patch'));
    expect(project.read('shared/sms.js')).toBe(SMS_LOGIN);
  });

  test('keeps the way back of an earlier run when it runs again and changes nothing', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    project.run(['migrate', '--write-undo', 'undo.patch']);
    project.run(['migrate', '--write-undo', 'undo.patch']);
    project.git('apply', 'undo.patch');
    expect(project.read('sms.js')).toBe(SMS_LOGIN);
  });

  test('writes nothing in a dry run', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    project.run(['migrate', '--dry-run', '--write-undo', 'undo.patch']);
    expect(existsSync(project.path('undo.patch'))).toBe(false);
  });

  test('writes no file of the project where the patch cannot be written', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    expectMistake(project.run(['migrate', '--write-undo', 'no/such/folder/undo.patch']), /no\/such\/folder\/undo\.patch/);
    expect(project.read('sms.js')).toBe(SMS_LOGIN);
  });

  test('writes a patch of the files that were written where others could not be', () => {
    const project = createProject({ 'a.js': SMS_LOGIN, 'b.js': SMS_LOGIN });
    const { status } = project.run(['migrate', '--write-undo', 'undo.patch'], { faults: { rename: '/b.js' } });
    expect(status).toBe(2);
    expect([project.read('a.js'), project.read('b.js')]).toEqual([SMS_LOGIN_MIGRATED, SMS_LOGIN]);
    project.git('apply', 'undo.patch');
    expect([project.read('a.js'), project.read('b.js')]).toEqual([SMS_LOGIN, SMS_LOGIN]);
  });
});

describe('the audience', () => {
  const withAudience = (code: string): string => SMS_LOGIN_MIGRATED.replace("    scope: 'openid profile',\n", `    scope: 'openid profile',\n    audience: ${code},\n`);

  test('is asked for as a string', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    expect(project.run(['migrate', '--audience', 'https://api.example.com']).status).toBe(0);
    expect(project.read('sms.js')).toBe(withAudience("'https://api.example.com'"));
  });

  test('is quoted as a string of the file', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    project.run(['migrate', '--audience', "it's \\ here"]);
    expect(project.read('sms.js')).toBe(withAudience("'it\\'s \\\\ here'"));
  });

  test('is asked for as code', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    expect(project.run(['migrate', '--audience-expression', 'process.env.AUTH0_AUDIENCE']).status).toBe(0);
    expect(project.read('sms.js')).toBe(withAudience('process.env.AUTH0_AUDIENCE'));
  });

  test('of the command line counts more than the one of the configuration, in whatever form', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN, 'oauth-ro.config.json': '{ "audience": "https://old.example.com" }' });
    expect(project.run(['migrate', '--audience-expression', 'settings.audience']).status).toBe(0);
    expect(project.read('sms.js')).toBe(withAudience('settings.audience'));
  });

  test.each([
    ['both forms at once', ['--audience', 'a', '--audience-expression', 'b'], /audience.*audience-expression/],
    ['no value', ['--audience'], /audience/],
    ['an empty value', ['--audience='], /audience/],
    ['code that is no expression', ['--audience-expression', 'a; b'], /--audience-expression.*a; b/],
  ])('is refused with %s', (_name, options, saying) => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    expectMistake(project.run(['migrate', ...options]), saying);
    expect(project.read('sms.js')).toBe(SMS_LOGIN);
  });
});

describe('opt-ins', () => {
  test('--browser-clients rewrites code that runs in a browser', () => {
    const project = createProject({ 'enter.js': BROWSER_LOGIN });
    const { report } = project.report(['migrate', '--browser-clients']);
    expect(linesOf(report)).toEqual([`enter.js:${placeOf(BROWSER_LOGIN, '/oauth/ro')} passwordless-login rewritten`]);
    expect(project.read('enter.js')).toBe(BROWSER_LOGIN_MIGRATED);
  });

  test('--database-logins moves password logins to the password-realm grant; the password stays a password', () => {
    const project = createProject({ 'staff.js': DATABASE_LOGIN });
    const { report } = project.report(['migrate', '--database-logins']);
    expect(linesOf(report)).toEqual([`staff.js:${placeOf(DATABASE_LOGIN, '/oauth/ro')} database-login rewritten`]);
    expect(project.read('staff.js')).toBe(DATABASE_LOGIN_MIGRATED);
  });

  test('the command line takes back what the configuration asks for', () => {
    const project = createProject({
      'enter.js': BROWSER_LOGIN,
      'staff.js': DATABASE_LOGIN,
      'oauth-ro.config.json': '{ "browserClients": true, "databaseLogins": true }',
    });
    const { report } = project.report(['migrate', '--no-browser-clients', '--no-database-logins']);
    expect(report.summary).toMatchObject({ rewritten: 0, manual: 2 });
  });
});
