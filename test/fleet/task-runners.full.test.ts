import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Project, UnreachableError } from '../packed/project.ts';
import { environment, readReport } from '../support/command.ts';
import { CLEAN, SMS_LOGIN } from '../support/samples.ts';
import { readRecipe, recipe } from './support.ts';

/** What the runners ask of the network, and what they leave running. */
const ALONE = { DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1', NX_DAEMON: 'false', NX_NO_CLOUD: 'true', CI: '1' };

const WORKSPACE = {
  '.gitignore': 'node_modules\noauth-ro.json\n.nx\n.turbo\n',
  'nx.json': '{}',
  'packages/app/package.json': '{ "name": "app", "version": "1.0.0" }',
  'packages/app/a.js': CLEAN,
  'packages/lib/package.json': '{ "name": "lib", "version": "1.0.0" }',
  'packages/lib/b.js': CLEAN,
};

let project: Project | undefined;

beforeAll(() => {
  try {
    project = new Project({ nx: '^21.0.0', turbo: '^2.0.0' });
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    return;
  }
  const manifest = JSON.parse(project.read('package.json')) as object;
  project.write(WORKSPACE);
  project.writeJson('package.json', { ...manifest, ...(JSON.parse(readRecipe('turborepo/package.json')) as object) });
  copyFileSync(recipe('turborepo/turbo.json'), project.path('turbo.json'));
  copyFileSync(recipe('nx/project.json'), project.path('project.json'));
  for (const args of [['init', '--quiet'], ['add', '--all'], ['commit', '--quiet', '--message', 'state']]) spawnSync('git', args, { cwd: project.root, env: environment(project.root) });
});

afterAll(() => project?.dispose());

describe.each([
  ['Nx', 'nx', ['oauth-ro', 'workspace'], /read the output from the cache instead of running the command for 1 out of 1 tasks/],
  ['Turborepo', 'turbo', ['run', 'oauth-ro'], /Cached:\s+1 cached, 1 total/],
] as const)('the task of %s', (_name, bin, args, isCached) => {
  test('is run again where a file of any package has changed, and else gives the report from the cache', (context) => {
    if (!project) return context.skip('no registry answers');
    const one = project;
    const run = () => {
      const { status, stdout, stderr } = one.bin(bin, args, ALONE);
      return { status, isCached: isCached.test(stdout + stderr) };
    };
    const findings = (): number => readReport(one.read('oauth-ro.json'), 'check').summary.findings;
    expect(run()).toEqual({ status: 0, isCached: false });
    one.remove('oauth-ro.json');
    expect(run()).toEqual({ status: 0, isCached: true });
    expect(findings()).toBe(0);

    one.write({ 'packages/lib/sms.js': SMS_LOGIN });
    const failed = run();
    expect(failed.status).not.toBe(0);
    expect(failed.isCached).toBe(false);
    expect(findings()).toBe(1);

    one.remove('packages/lib/sms.js', 'oauth-ro.json');
    expect(run()).toEqual({ status: 0, isCached: true });
    expect(existsSync(one.path('oauth-ro.json'))).toBe(true);
  });
});
