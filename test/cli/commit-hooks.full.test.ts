import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environment, MAIN, ROOT } from '../support/command.ts';
import { createProject, placeOf, type Project } from '../support/project.ts';
import { CLEAN, DATABASE_LOGIN, SMS_LOGIN } from '../support/samples.ts';

/** The blocks of code below a heading of the README, by their languages. */
function recipes(heading: string): Readonly<Record<string, string>> {
  const section = readFileSync(join(ROOT, 'README.md'), 'utf8').split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return Object.fromEntries([...section.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => [language, code]));
}

/** A repository in which the package is installed. */
function createInstalled(): Project {
  const project = createProject({ 'old.js': DATABASE_LOGIN, '.gitignore': 'node_modules\n', 'package.json': '{ "private": true }' });
  project.write('node_modules/.bin/oauth-ro-codemod', `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n`);
  chmodSync(project.path('node_modules/.bin/oauth-ro-codemod'), 0o755);
  return project;
}

const FOUND = new RegExp(`^src/it's new\\.js:${placeOf(SMS_LOGIN, '/oauth/ro')} {2}fixable`, 'm');

test('the hook of the README lets through what is clean, and stops what is legacy', () => {
  const project = createInstalled();
  project.write('.git/hooks/pre-commit', recipes('Before a commit').sh ?? '');
  chmodSync(project.path('.git/hooks/pre-commit'), 0o755);
  const commit = () => {
    project.git('add', '--all');
    return spawnSync('git', ['commit', '--quiet', '--message', 'change'], { cwd: project.root, env: { ...environment(project.root), npm_config_offline: 'true' }, encoding: 'utf8' });
  };
  project.write('src/answer.js', CLEAN);
  project.write('logo.png', 'PNG');
  expect(commit()).toMatchObject({ status: 0 });
  project.write("src/it's new.js", SMS_LOGIN);
  const { status, stdout, stderr } = commit();
  expect(status).toBe(1);
  expect(stdout + stderr).toMatch(FOUND);
  expect(stdout + stderr).not.toContain('old.js');
  project.run(['migrate', '--allow-dirty', 'src']);
  expect(commit()).toMatchObject({ status: 0 });
  project.git('rm', '--quiet', 'old.js');
  expect(commit()).toMatchObject({ status: 0 });
});

test('the command of the README for lint-staged takes the files as that hands them over', () => {
  const project = createInstalled();
  const { 'lint-staged': tasks } = JSON.parse(recipes('Before a commit').json ?? '') as { 'lint-staged': Record<string, string> };
  const [command = '', ...args] = tasks['*']?.split(' ') ?? [];
  const lint = (...names: string[]) => spawnSync(project.path(`node_modules/.bin/${command}`), [...args, ...names.map((name) => project.path(name))], { cwd: project.root, env: environment(project.root), encoding: 'utf8' });
  project.write('src/answer.js', CLEAN);
  project.write('logo.png', 'PNG');
  project.write("src/it's new.js", SMS_LOGIN);
  expect(lint('src/answer.js', 'logo.png')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  const { status, stdout } = lint('src/answer.js', "src/it's new.js");
  expect(status).toBe(1);
  expect(stdout).toMatch(FOUND);
});

test('the commands of the README for editors do as it says', () => {
  const project = createInstalled();
  project.write('src/login.ts', SMS_LOGIN);
  const lines = (recipes('Editors').sh ?? '').trim().split('\n');
  const [migrate, check] = lines.map((line) => spawnSync('sh', ['-c', line], { cwd: project.root, env: { ...environment(project.root), PATH: `${project.path('node_modules/.bin')}:${process.env.PATH}` }, encoding: 'utf8' }));
  expect(migrate).toMatchObject({ status: 0, stdout: expect.stringContaining('/oauth/token'), stderr: expect.stringMatching(/^src\/login\.ts:6:68 {2}rewritten [^\n]*\n$/) });
  expect(check?.status).toBe(1);
  expect(JSON.parse(check?.stdout ?? '')).toMatchObject({ findings: [{ file: 'src/login.ts', state: 'fixable' }] });
  expect(project.read('src/login.ts')).toBe(SMS_LOGIN);
});
