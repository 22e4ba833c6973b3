import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFolder } from '../support/project.ts';
import { CLEAN, DATABASE_LOGIN, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';
import { createBin, createRepository, has, recipe, runTool } from './support.ts';

test.skipIf(!has('mr'))('myrepos has a command that checks all repositories, and one that migrates them', () => {
  const folder = createFolder();
  const repositories = { kiosk: { 'sms.js': SMS_LOGIN }, staff: { 'staff.js': DATABASE_LOGIN }, website: { 'a.js': CLEAN } };
  for (const [name, files] of Object.entries(repositories)) createRepository(join(folder, name), files);
  copyFileSync(recipe('mrconfig'), join(folder, '.mrconfig'));
  const bin = createBin();
  const mr = (...args: string[]) => runTool(bin, 'mr', ['--jobs', '2', ...args], folder);

  const checked = mr('oauthcheck', '--quiet');
  expect(checked.status).not.toBe(0);
  expect(checked.stdout).toMatch(/sms\.js:6:68 {2}fixable/);
  expect(checked.stdout).toMatch(/mr oauthcheck: finished \(1 ok; 2 failed\)/);

  const migrated = mr('oauthmigrate');
  expect(migrated.status).toBe(0);
  expect(migrated.stdout).toContain('kiosk\n\nsms.js:6:68  rewritten');
  expect(readFileSync(join(folder, 'kiosk/sms.js'), 'utf8')).toBe(SMS_LOGIN_MIGRATED);
  expect(readFileSync(join(folder, 'staff/staff.js'), 'utf8')).toBe(DATABASE_LOGIN);
  expect(mr('oauthcheck').stdout).toMatch(/finished \(2 ok; 1 failed\)/);
});
