import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { expectMistake } from '../support/command.ts';
import { createProject, filesOf, linesOf, type Files, type Project } from '../support/project.ts';
import { CLEAN, DATABASE_LOGIN, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';

/** Repositories side by side in a folder that is none. */
function fleet(repositories: Readonly<Record<string, Files>>): Project {
  const files = Object.entries(repositories).flatMap(([name, own]) => Object.entries(own).map(([file, text]) => [`${name}/${file}`, text] as const));
  const project = createProject(Object.fromEntries(files), { hasGit: false });
  for (const name of Object.keys(repositories)) {
    project.git('-C', name, 'init', '--quiet', '--initial-branch', 'main');
    project.git('-C', name, 'add', '--all');
    project.git('-C', name, 'commit', '--quiet', '--message', 'state');
  }
  return project;
}

const FLEET = { kiosk: { 'src/sms.js': SMS_LOGIN }, staff: { 'login.js': DATABASE_LOGIN }, web: { 'a.js': CLEAN } };

const rootsOf = ({ roots = [] }: Report): unknown[] => roots.map(({ root, exitCode, summary: { findings, filesScanned } }) => ({ root, exitCode, findings, filesScanned }));

describe('folders of several repositories', () => {
  test('are each a project with a result of its own, and the worst exit code counts', () => {
    const { report, status } = fleet(FLEET).report(['check', 'kiosk', 'staff/', './web']);
    expect(status).toBe(1);
    expect(report.findings.map(({ root, file, reason }) => ({ root, file, reason }))).toEqual([
      { root: 'kiosk', file: 'kiosk/src/sms.js', reason: 'passwordless-login' },
      { root: 'staff', file: 'staff/login.js', reason: 'database-connection' },
    ]);
    expect(rootsOf(report)).toEqual([{ root: 'kiosk', exitCode: 1, findings: 1, filesScanned: 1 }, { root: 'staff', exitCode: 1, findings: 1, filesScanned: 1 }, { root: 'web', exitCode: 0, findings: 0, filesScanned: 1 }]);
    expect(report.summary).toMatchObject({ filesScanned: 3, findings: 2 });
  });

  test('go by the configuration of each, and by that of the folder around them where they have none', () => {
    const project = fleet({ ...FLEET, staff: { 'login.js': DATABASE_LOGIN, 'oauth-ro.config.json': '{ "databaseLogins": true }' }, old: { 'legacy/sms.js': SMS_LOGIN, 'oauth-ro.config.json': '{ "ignore": ["/legacy"] }' } });
    project.write('oauth-ro.config.json', '{ "audience": "https://api.example.com" }');
    expect(linesOf(project.report(['migrate', 'kiosk', 'staff', 'old']).report).map((line) => line.replace(/:\d+:\d+/, ''))).toEqual(['kiosk/src/sms.js passwordless-login rewritten', 'staff/login.js database-login rewritten']);
    expect(project.read('kiosk/src/sms.js')).toContain('https://api.example.com');
    expect(project.read('staff/login.js')).not.toContain('https://api.example.com');
  });

  test('do not see the code of each other', () => {
    const project = fleet({ a: { 'start.js': "const axios = require('axios');\nexports.start = (phone) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'kioskClientId', connection: 'sms', phone_number: phone, send: 'code' });\n" }, b: { 'sms.js': SMS_LOGIN } });
    const codes = ({ followUps }: Report): string[] => followUps.map(({ code }) => code);
    expect(codes(project.report(['migrate', '--dry-run', 'a', 'b']).report)).toContain('start-missing');
    expect(codes(project.report(['migrate', '--dry-run', '.']).report)).not.toContain('start-missing');
  });

  test('are written, with one way back for all', () => {
    const project = fleet({ ...FLEET, second: { 'sms.js': SMS_LOGIN } });
    const before = project.snapshot();
    const { status, stderr } = project.run(['migrate', 'kiosk', 'second', 'staff', '--write-undo', 'undo.patch']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(project.read('kiosk/src/sms.js')).toBe(SMS_LOGIN_MIGRATED);
    expect(project.read('second/sms.js')).toBe(SMS_LOGIN_MIGRATED);
    project.apply(project.read('undo.patch'));
    expect({ ...project.snapshot(), 'undo.patch': undefined }).toEqual({ ...before, 'undo.patch': undefined });
  });

  test('that fail are an error of their own, and the others go on', () => {
    const project = fleet({ ...FLEET, wrong: { 'sms.js': SMS_LOGIN, 'oauth-ro.config.json': '{}' } });
    project.write('wrong/sms.js', `${SMS_LOGIN}// not committed\n`);
    const { report, status } = project.report(['migrate', 'wrong', 'kiosk']);
    expect(status).toBe(2);
    expect(report.errors).toEqual([{ root: 'wrong', file: 'wrong', message: expect.stringMatching(/^nothing was written: wrong\/sms\.js has uncommitted changes/) as string }]);
    expect(rootsOf(report)).toMatchObject([{ root: 'kiosk', exitCode: 0 }, { root: 'wrong', exitCode: 2 }]);
    expect(project.read('kiosk/src/sms.js')).toBe(SMS_LOGIN_MIGRATED);
    expect(project.read('wrong/sms.js')).toContain('/oauth/ro');
  });

  test('are a section each in the reports for people', () => {
    const project = fleet(FLEET);
    const text = project.run(['check', 'kiosk', 'staff', 'web']).stdout;
    expect(text).toMatch(/^kiosk\n\nkiosk\/src\/sms\.js:.*\n\nstaff\n\nstaff\/login\.js:/s);
    expect(text).toMatch(/\nkiosk {2}1 finding: .*\nstaff {2}1 finding: .*\nweb {2}Nothing legacy found\. .*\n\n2 findings: /);
    const quiet = project.run(['check', '--quiet', 'kiosk', 'staff', 'web']).stdout.trim().split('\n');
    expect(quiet).toHaveLength(2);
    const markdown = project.run(['check', 'kiosk', 'staff', 'web', '--format', 'markdown']).stdout;
    for (const part of ['| `web` | 0 | 0 | 0 |', '### `kiosk`\n\n- [ ] ', '\n\n### `staff`\n\n- [ ] ']) expect(markdown).toContain(part);
    expect(project.run(['check', 'kiosk', 'staff', 'web', '--format', 'html']).stdout).toContain('<li><code>web</code> nothing found</li>');
  });

  test('may come from a list, with files and folders in them', () => {
    const project = fleet({ ...FLEET, second: { 'sms.js': SMS_LOGIN, 'other.js': SMS_LOGIN } });
    project.write('list', 'kiosk\nsecond/sms.js\n');
    const { report } = project.report(['check', '--files-from', 'list']);
    expect(report.findings.map(({ root, file }) => `${root}: ${file}`)).toEqual(['kiosk: kiosk/src/sms.js', 'second: second/sms.js']);
  });

  test('go to shards as wholes', () => {
    const project = fleet({ a: { 'sms.js': SMS_LOGIN, 'more.js': SMS_LOGIN }, b: { 'sms.js': SMS_LOGIN, 'more.js': SMS_LOGIN }, c: { 'sms.js': SMS_LOGIN } });
    const shards = [1, 2].map((index) => filesOf(project.report(['check', 'a', 'b', 'c', '--shard', `${index}/2`]).report));
    expect(shards).toEqual([['a/more.js', 'a/sms.js', 'c/sms.js'], ['b/more.js', 'b/sms.js']]);
  });

  test('have a baseline together', () => {
    const project = fleet(FLEET);
    expect(project.run(['check', 'kiosk', 'staff', '--baseline', 'known.json', '--update-baseline']).status).toBe(0);
    project.write('staff/new.js', DATABASE_LOGIN);
    const { report, status } = project.report(['check', 'kiosk', 'staff', '--baseline', 'known.json']);
    expect({ status, files: filesOf(report) }).toEqual({ status: 1, files: ['staff/new.js'] });
    expect(report.roots?.map(({ summary }) => summary.suppressed)).toEqual([1, 1]);
  });

  test('stop before anything is written where one is not there', () => {
    const project = fleet(FLEET);
    expectMistake(project.run(['migrate', 'kiosk', 'no-such-folder']), /no-such-folder/);
    expect(project.read('kiosk/src/sms.js')).toBe(SMS_LOGIN);
  });

  test('say a mistake of the whole call once', () => {
    const project = fleet(FLEET);
    expectMistake(project.run(['check', 'kiosk', 'staff', '--assume', 'auth0']), /--assume/);
    for (const name of ['kiosk', 'staff']) project.write(`${name}/oauth-ro.config.json`, '{ "ignore": 1 }');
    expectMistake(project.run(['check', 'kiosk', 'staff']), /kiosk\/oauth-ro\.config\.json is wrong/);
  });

  test('that lie outside of the working directory have no patch', () => {
    const project = fleet(FLEET);
    expect(project.report(['check', '.', '../staff'], { cwd: 'kiosk' }).report.findings.map(({ root, file }) => `${root}: ${file}`)).toEqual(['.: src/sms.js', '../staff: ../staff/login.js']);
    expectMistake(project.run(['migrate', '.', '../staff', '--write-patch', 'all.patch'], { cwd: 'kiosk' }), /--write-patch .*\.\.\/staff lies outside/);
  });
});

describe('paths that are one project', () => {
  const isOne = ({ findings, roots }: Report): boolean => roots === undefined && findings.length > 0 && findings.every(({ root }) => root === undefined);

  test.each([
    ['folders of one repository', ['kiosk/src', 'kiosk/lib']],
    ['one repository', ['kiosk']],
    ['a folder of repositories', ['.']],
    ['a folder, and a repository in it', ['.', 'kiosk']],
    ['a pattern over repositories', ['*/src/*.js', 'web']],
  ])('have no roots: %s', (_name, paths) => {
    expect(isOne(fleet({ ...FLEET, kiosk: { 'src/sms.js': SMS_LOGIN, 'lib/sms.js': SMS_LOGIN } }).report(['check', ...paths]).report)).toBe(true);
  });

  test('have no roots: submodules of one repository', () => {
    const inner = createProject({ 'sms.js': SMS_LOGIN });
    const project = createProject({ 'README.md': '' });
    for (const name of ['one', 'two']) project.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, name);
    expect(isOne(project.report(['check', 'one', 'two']).report)).toBe(true);
  });

  test('outside of git are told apart by their manifests', () => {
    const files = { 'a/package.json': '{}', 'a/src/sms.js': SMS_LOGIN, 'b/oauth-ro.config.json': '{}', 'b/sms.js': SMS_LOGIN, 'c/sms.js': SMS_LOGIN };
    const project = createProject(files, { hasGit: false });
    expect(rootsOf(project.report(['check', 'a/src', 'b']).report)).toMatchObject([{ root: 'a' }, { root: 'b' }]);
    expect(isOne(project.report(['check', 'a', 'c']).report)).toBe(true);
    expect(isOne(createProject({ ...files, 'package.json': '{}' }, { hasGit: false }).report(['check', 'a', 'b']).report)).toBe(true);
  });
});
