import { describe, expect, test } from 'vitest';
import { expectMistake } from '../support/command.ts';
import { createProject, filesOf, type Project } from '../support/project.ts';
import { DATABASE_LOGIN, SMS_LOGIN } from '../support/samples.ts';

/** Logins of many sizes. */
const FILES = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`src/${'abcdefghijkl'[index]}.js`, `${index % 3 === 0 ? DATABASE_LOGIN : SMS_LOGIN}${`// ${'x'.repeat(70)}\n`.repeat((index * 7) % 12)}`]));

const shardsOf = (project: Project, count: number, ...args: string[]): string[][] =>
  Array.from({ length: count }, (_, index) => filesOf(project.report(['check', '--shard', `${index + 1}/${count}`, ...args]).report));

describe('--shard', () => {
  test.each([1, 2, 3, 5, 12, 20])('gives each file to exactly one of %i shards', (count) => {
    const shards = shardsOf(createProject(FILES), count);
    expect(shards.flat().sort()).toEqual(Object.keys(FILES));
  });

  test('gives all shards about the same bytes', () => {
    const project = createProject(FILES);
    const loads = shardsOf(project, 3).map((names) => names.reduce((sum, name) => sum + project.read(name).length, 0));
    const largest = Math.max(...Object.values(FILES).map((text) => text.length));
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(largest / 2);
  });

  test('gives the same files whatever the order in which they are named, and from another copy', () => {
    const names = Object.keys(FILES);
    expect(shardsOf(createProject(FILES), 3, ...names.toReversed())).toEqual(shardsOf(createProject(FILES), 3));
  });

  test('loses no file where the shards of one working tree are migrated one after the other', () => {
    const project = createProject(FILES);
    const migrated = [1, 2, 3].flatMap((index) => filesOf(project.report(['migrate', '--shard', `${index}/3`]).report));
    expect(migrated.sort()).toEqual(Object.keys(FILES));
    expect(project.report(['check']).report.summary).toMatchObject({ fixable: 0, manual: 4 });
  });

  test('reports a change that would reach into another shard, and writes no half of it', () => {
    const project = createProject({
      'a.js': "export const LOGIN_URL = 'https://acme.example.auth0.com/oauth/ro';\n",
      'b.js': `import axios from 'axios';\nimport { LOGIN_URL } from './a.js';\n\nexport const login = (phone, code) =>\n  axios.post(LOGIN_URL, { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });\n`,
    });
    expect(project.report(['migrate', '--dry-run']).report.summary.rewritten).toBeGreaterThan(0);
    const before = project.snapshot();
    const reports = [1, 2].map((index) => project.report(['migrate', '--shard', `${index}/2`]).report);
    expect(project.snapshot()).toEqual(before);
    expect(reports.flatMap(({ findings }) => findings.map(({ reason }) => reason))).toContain('outside-selection');
  });

  test.each(['check', 'migrate'] as const)('gives reports of %s that are the whole one when they are merged', (mode) => {
    const project = createProject({ ...FILES, 'src/broken.js': "fetch('https://acme.example.auth0.com/oauth/ro', {" });
    const args = mode === 'migrate' ? ['--dry-run'] : [];
    const outputs = ['whole', 'one', 'two', 'three'].map((name) => `../${name}.json`);
    for (const [index, output] of outputs.entries()) project.run([mode, '--format', 'json', ...args, ...(index === 0 ? [] : ['--shard', `${index}/3`]), '--output', output]);
    const [whole = '', ...parts] = outputs;
    const { status, stdout } = project.run(['report', 'merge', ...parts.toReversed()]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(project.read(whole)));
  });

  test('has shards for more than there are files, which find nothing', () => {
    const { report, status } = createProject({ 'sms.js': SMS_LOGIN }).report(['check', '--shard', '7/9']);
    expect({ status, findings: report.findings, read: report.summary.filesScanned }).toEqual({ status: 0, findings: [], read: 0 });
  });

  test.each(['0/4', '5/4', '1/0', '1', '1/', '/4', 'a/b', '-1/4', '1.5/4', '1/4/2', ' 1/4', '1/1e3', '9999999999/99999999999'])('refuses %j', (shard) => {
    expectMistake(createProject({}).run(['check', `--shard=${shard}`]), /--shard .* is no part: write which one of how many, such as 1\/4/);
  });
});
