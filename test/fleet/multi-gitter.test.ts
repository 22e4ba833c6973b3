import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { environment, readReport } from '../support/command.ts';
import { createFolder } from '../support/project.ts';
import { CLEAN, DATABASE_LOGIN, SMS_LOGIN } from '../support/samples.ts';
import { createBin, createRepository, recipe, runTool } from './support.ts';

/** What multi-gitter makes of a repository: it clones, runs the script with the name and the mode, and looks at the exit code and the files. */
function outcomeOf(shims: string, origin: string, name: string, reports: string, isDryRun = false): { outcome: 'failed' | 'no change' | 'pull request'; changed: string[] } {
  const clone = createFolder();
  const git = (...args: string[]): string => spawnSync('git', args, { cwd: clone, env: environment(clone), encoding: 'utf8' }).stdout;
  git('clone', '--quiet', origin, '.');
  const { status } = runTool(shims, recipe('multi-gitter.sh'), [], clone, { REPOSITORY: name, OAUTH_RO_REPORTS: reports, ...(isDryRun ? { DRY_RUN: 'true' } : {}) });
  const changed = git('status', '--porcelain').split('\n').filter((line) => line !== '').map((line) => line.slice(3));
  return { outcome: status !== 0 ? 'failed' : changed.length > 0 ? 'pull request' : 'no change', changed };
}

test('the script holds the contract of multi-gitter, and leaves a report of each repository', () => {
  const shims = createBin();
  const folder = createFolder();
  const reports = join(folder, 'reports');
  const repositories = { kiosk: { 'sms.js': SMS_LOGIN }, staff: { 'staff.js': DATABASE_LOGIN }, web: { 'a.js': CLEAN }, broken: { 'sms.js': SMS_LOGIN, 'oauth-ro.config.json': '{ "audience": 1 }' } };
  for (const [name, files] of Object.entries(repositories)) createRepository(join(folder, name), files);
  const run = (name: string, isDryRun?: boolean) => outcomeOf(shims, join(folder, name), `acme/${name}`, reports, isDryRun);
  expect(run('kiosk', true)).toEqual({ outcome: 'no change', changed: [] });
  expect(Object.keys(repositories).map((name) => run(name))).toEqual([
    { outcome: 'pull request', changed: ['sms.js'] },
    { outcome: 'no change', changed: [] },
    { outcome: 'no change', changed: [] },
    { outcome: 'failed', changed: [] },
  ]);
  expect(readdirSync(reports).sort()).toEqual(['acme+kiosk.json', 'acme+staff.json', 'acme+web.json']);
  const merged = runTool(shims, 'sh', ['-c', 'oauth-ro-codemod report merge reports/*.json'], folder);
  const { roots = [] }: Report = readReport(merged.stdout, 'migrate');
  expect(roots.map(({ root, summary: { rewritten, manual } }) => ({ root, rewritten, manual }))).toEqual([
    { root: 'acme/kiosk', rewritten: 1, manual: 0 },
    { root: 'acme/staff', rewritten: 0, manual: 1 },
    { root: 'acme/web', rewritten: 0, manual: 0 },
  ]);
});
