import { expect, test } from 'vitest';
import { createProject } from '../support/project.ts';
import { SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';

const HOSTILE = SMS_LOGIN.replace('async function', '/*\n::error::it is no command\n*/\nasync function');

test('a diff in the log of GitHub Actions holds no commands, and can be applied all the same', () => {
  const project = createProject({ 'sms.js': HOSTILE });
  const { stdout } = project.run(['migrate', '--dry-run'], { env: { GITHUB_ACTIONS: 'true' } });
  const [, token] = /^::stop-commands::([\w-]{20,})\n/.exec(stdout) ?? [];
  const end = stdout.indexOf(`\n::${token}::\n`);
  expect(stdout.slice(0, end)).toMatch(/^ ::error::/m);
  expect(stdout.slice(end).split('\n').filter((line) => line.trim().startsWith('::'))).toEqual([`::${token}::`]);
  project.apply(stdout.slice(0, stdout.indexOf('\n\n', end)));
  expect(project.read('sms.js')).toContain(SMS_LOGIN_MIGRATED.slice(SMS_LOGIN_MIGRATED.indexOf('async function')));
});

test('elsewhere a diff stands alone', () => {
  const project = createProject({ 'sms.js': SMS_LOGIN });
  expect(project.run(['migrate', '--dry-run']).stdout).toMatch(/^diff --git /);
});
