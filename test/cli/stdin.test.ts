import { describe, expect, test } from 'vitest';
import { expectMistake, readReport } from '../support/command.ts';
import { createFolder, createProject, linesOf, placeOf } from '../support/project.ts';
import { IS_FULL, share } from '../support/share.ts';
import { BROKEN, CLEAN, DATABASE_LOGIN, MISSPELLED_SCOPE, MISSPELLED_SCOPE_MENDED, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';

/** A login whose URL another file holds. */
const IMPORTING = "import { LOGIN } from './urls.js';\nexport const sms = (phone, code) => axios.post(LOGIN, { client_id: 'c', connection: 'sms', grant_type: 'password', username: phone, password: code });\n";
const URLS = "export const LOGIN = 'https://acme.example.auth0.com/oauth/ro';\n";

describe('migrate --stdin-filepath', () => {
  test('writes the rewritten text to standard output and the findings to standard error, and no file', () => {
    const files = { 'src/login.js': CLEAN };
    const project = createProject(files);
    const { status, stdout, stderr } = project.run(['migrate', '--stdin-filepath', 'src/login.js'], { input: SMS_LOGIN });
    expect({ status, stdout }).toEqual({ status: 0, stdout: SMS_LOGIN_MIGRATED });
    expect(stderr).toMatch(/^src\/login\.js:6:68 {2}rewritten {2}passwordless-login/);
    expect(project.snapshot()).toEqual(files);
  });

  test.each([
    ['nothing is legacy', CLEAN],
    ['nothing is proven', DATABASE_LOGIN],
    ['it does not parse', BROKEN],
    ['there is nothing', ''],
  ])('gives the text back as it is where %s', (_name, text) => {
    expect(createProject({}).run(['migrate', '--stdin-filepath', 'login.js'], { input: text })).toMatchObject({ status: 0, stdout: text });
  });

  test('keeps a byte order mark and line breaks of Windows', () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(createProject({}).run(['migrate', '--stdin-filepath', 'login.js'], { input: windows(SMS_LOGIN) }).stdout).toBe(windows(SMS_LOGIN_MIGRATED));
  });

  test('keeps bytes that are no UTF-8', () => {
    const input = Buffer.from(SMS_LOGIN.replace('kiosk', 'kiosque \u00e9'), 'latin1');
    const { status, stdout, stderr } = createProject({}).run(['migrate', '--stdin-filepath', 'login.js'], { input });
    expect({ status, stdout }).toEqual({ status: 0, stdout: input.toString('utf8') });
    expect(stderr).toMatch(/unparsable/);
  });

  test.runIf(IS_FULL)('needs no repository, no file and no folder of that name, and no clean one', () => {
    const project = createProject({ 'login.js': CLEAN }, { hasGit: false });
    for (const name of ['login.js', 'new.js', 'no/such/folder/new.ts', project.path('abs.js')]) {
      expect(project.run(['migrate', '--stdin-filepath', name], { input: SMS_LOGIN }).stdout).toBe(SMS_LOGIN_MIGRATED);
    }
  });

  test.runIf(IS_FULL)('reads the text as its name says', () => {
    const { stdout } = createProject({}).run(['migrate', '--stdin-filepath', 'desk.ts'], { input: MISSPELLED_SCOPE });
    expect(stdout).toBe(MISSPELLED_SCOPE_MENDED);
    const html = `<script>\n${SMS_LOGIN}</script>\n`;
    expect(createProject({}).run(['migrate', '--stdin-filepath', 'page.html', '--browser-clients'], { input: html }).stdout).toBe(`<script>\n${SMS_LOGIN_MIGRATED}</script>\n`);
  });

  test('tells that a kind of file is not read, and gives the text back', () => {
    const { status, stdout, stderr } = createProject({}).run(['migrate', '--stdin-filepath', 'login.xyz'], { input: SMS_LOGIN });
    expect({ status, stdout }).toEqual({ status: 0, stdout: SMS_LOGIN });
    expect(stderr).toMatch(/login\.xyz is not read/);
  });

  test('goes by the configuration, and leaves what it ignores', () => {
    const project = createProject({ 'oauth-ro.config.json': '{ "audience": "https://api.acme.example", "ignore": ["old/**"] }' });
    expect(project.run(['migrate', '--stdin-filepath', 'src/login.js'], { input: SMS_LOGIN }).stdout).toContain("audience: 'https://api.acme.example',");
    expect(project.run(['migrate', '--stdin-filepath', 'old/login.js'], { input: SMS_LOGIN })).toMatchObject({ status: 0, stdout: SMS_LOGIN });
  });

  test.runIf(IS_FULL)('goes by what lies around a file of another project', () => {
    const project = createProject({ 'package.json': '{ "oauth-ro": { "audience": "https://api.acme.example" } }', 'src/answer.js': CLEAN });
    const { stdout } = project.run(['migrate', '--stdin-filepath', project.path('src/login.js')], { input: SMS_LOGIN, cwd: createFolder() });
    expect(stdout).toContain("audience: 'https://api.acme.example',");
  });

  test('proves with the files around it, and reports what would change them', () => {
    const files = { 'urls.js': URLS, 'sms.js': CLEAN };
    const project = createProject(files);
    const { status, stdout, stderr } = project.run(['migrate', '--stdin-filepath', 'sms.js'], { input: IMPORTING });
    expect({ status, stdout }).toEqual({ status: 0, stdout: IMPORTING });
    expect(stderr).toMatch(/^sms\.js:2:\d+ {2}to do {2}outside-selection/);
    expect(stderr).toMatch(/It would change urls\.js\s+as well/);
    expect(project.snapshot()).toEqual(files);
  });

  test.runIf(IS_FULL)('is seen by the files around it with the text of standard input, not with that on the disk', () => {
    const project = createProject({ 'urls.js': "export const LOGIN = '/somewhere';\n", 'sms.js': IMPORTING });
    const { stderr } = project.run(['migrate', '--stdin-filepath', 'urls.js'], { input: URLS });
    expect(stderr).toMatch(/^urls\.js:1:\d+ {2}to do/);
  });

  test.runIf(IS_FULL)('gives the report as data where it is asked for', () => {
    const project = createProject({});
    const { stdout, stderr } = project.run(['migrate', '--stdin-filepath', 'login.js', '--format', 'json'], { input: SMS_LOGIN });
    expect(stdout).toBe(SMS_LOGIN_MIGRATED);
    expect(linesOf(readReport(stderr, 'migrate'))).toEqual(['login.js:6:68 passwordless-login rewritten']);
    const other = project.run(['migrate', '--stdin-filepath', 'login.js', '--format', 'json', '--output', 'report.json'], { input: SMS_LOGIN });
    expect(other).toMatchObject({ stdout: SMS_LOGIN_MIGRATED, stderr: '' });
    expect(linesOf(readReport(project.read('report.json'), 'migrate'))).toEqual(['login.js:6:68 passwordless-login rewritten']);
  });

  test('ends as a run over files does', () => {
    const project = createProject({});
    expect(project.run(['migrate', '--stdin-filepath', 'staff.js', '--fail-on-manual'], { input: DATABASE_LOGIN })).toMatchObject({ status: 1, stdout: DATABASE_LOGIN });
  });

  test.runIf(IS_FULL)('takes back what brings a type error', () => {
    const typed = "declare function post(url: string, body: object): void;\nexport const login = (phone: string, code: string) => post('https://acme.example.auth0.com/oauth/ro', { client_id: 'c', connection: 'sms', grant_type: 'password', username: phone, password: code });\n";
    const { stdout, stderr } = createProject({ 'login.ts': '' }).run(['migrate', '--stdin-filepath', 'login.ts', '--typecheck', '--audience-expression', 'nowhere'], { input: typed });
    expect(stdout).toBe(typed);
    expect(stderr).toMatch(/^login\.ts:2:\d+ {2}to do {2}type-error/m);
  });

  test.each(share<readonly [string, string[], RegExp]>([
    ['paths', ['src'], /--stdin-filepath and paths exclude each other/],
    ['paths behind --', ['--', 'src'], /--stdin-filepath and paths exclude each other/],
    ['a list of files', ['--files-from', 'list.txt'], /--stdin-filepath and --files-from exclude each other/],
    ['questions', ['--interactive'], /--stdin-filepath and --interactive exclude each other/],
    ['a dry run', ['--dry-run'], /--stdin-filepath and --dry-run exclude each other/],
    ['a patch', ['--write-undo', 'undo.patch'], /--stdin-filepath and --write-undo exclude each other/],
    ['manifests', ['--update-dependencies'], /--stdin-filepath and --update-dependencies exclude each other/],
    ['a report over its own file', ['--output', 'sms.js'], /--output sms\.js is a file that this run reads too/],
  ], 3))('cannot be with %s', (_name, options, saying) => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    expectMistake(project.run(['migrate', '--stdin-filepath', 'sms.js', ...options], { input: SMS_LOGIN }), saying);
    expect(project.snapshot()).toEqual({ 'sms.js': SMS_LOGIN });
  });

  test.each([
    ['an empty name', '', /--stdin-filepath needs the name of a file/],
    ['a folder', 'src', /src is a folder/],
    ['what belongs to git', '.git/hooks/a.js', /belongs to git/],
  ])('cannot be %s', (_name, name, saying) => {
    expectMistake(createProject({ 'src/sms.js': SMS_LOGIN }).run(['migrate', '--stdin-filepath', name], { input: SMS_LOGIN }), saying);
  });
});

describe('check --stdin-filepath', () => {
  test('reports what standard input holds under that name, and ends with 1', () => {
    const project = createProject({ 'src/login.js': CLEAN });
    const { status, stdout, stderr } = project.run(['check', '--stdin-filepath', 'src/login.js', '--format', 'json'], { input: SMS_LOGIN });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(linesOf(readReport(stdout, 'check'))).toEqual([`src/login.js:${placeOf(SMS_LOGIN, '/oauth/ro')} passwordless-login fixable`]);
    expect(project.run(['check', '--stdin-filepath', 'src/login.js'], { input: SMS_LOGIN }).stdout).toMatch(/^src\/login\.js:6:68 {2}fixable/);
  });

  test('ends with 0 where nothing legacy is left', () => {
    const project = createProject({ 'login.js': SMS_LOGIN });
    expect(project.run(['check', '--stdin-filepath', 'login.js'], { input: CLEAN })).toMatchObject({ status: 0, stdout: 'Nothing legacy found. 1 file read, 0 parsed.\n', stderr: '' });
  });

  test('says the same as a run over the file', () => {
    const project = createProject({ 'urls.js': URLS, 'sms.js': IMPORTING, 'staff.js': DATABASE_LOGIN });
    for (const name of ['urls.js', 'sms.js', 'staff.js']) {
      const args = ['check', '--format', 'json'];
      expect(project.run([...args, '--stdin-filepath', name], { input: project.read(name) }).stdout).toBe(project.run([...args, name]).stdout);
    }
  });

  test('knows a baseline by the lines of standard input', () => {
    const project = createProject({ 'staff.js': DATABASE_LOGIN });
    project.run(['check', '--baseline', 'known.json', '--update-baseline']);
    const check = (input: string) => project.run(['check', '--baseline', 'known.json', '--stdin-filepath', 'staff.js'], { input });
    expect(check(`\n\n${DATABASE_LOGIN}`)).toMatchObject({ status: 0, stderr: '' });
    expect(check(`${DATABASE_LOGIN}${DATABASE_LOGIN.replaceAll('exports.login', 'exports.other')}`).status).toBe(1);
  });

  test.each([
    ['paths', ['src'], /--stdin-filepath and paths exclude each other/],
    ['a new baseline', ['--baseline', 'known.json', '--update-baseline'], /--stdin-filepath and --update-baseline exclude each other/],
  ])('cannot be with %s', (_name, options, saying) => {
    expectMistake(createProject({}).run(['check', '--stdin-filepath', 'sms.js', ...options], { input: SMS_LOGIN }), saying);
  });
});
