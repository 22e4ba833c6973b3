import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { environment, ROOT, runProgram } from '../support/command.ts';
import { createProject, type Project } from '../support/project.ts';
import { CLEAN, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';
import { IS_FULL } from '../support/share.ts';

const WRITER = join(ROOT, 'test/support/write-groups.mjs');
const KILLS = IS_FULL ? 500 : 10;

/** Files that are written alone, and sites of three files each. */
const NAMES = Array.from({ length: 60 }, (_, index) => `src/${'abcdef'[index % 6]}/${index}.js`);
const GROUPS = NAMES.map((name, index) => ({ name, group: index % 5 < 3 ? `site ${Math.floor(index / 5)}` : null }));
const oldText = (name: string): string => `export const name = ${JSON.stringify(name)};\n`.repeat(40);
const newText = (name: string): string => `export const name = ${JSON.stringify(`${name} is new`)};\n`.repeat(50);

const OLD = Object.fromEntries(NAMES.map((name) => [name, oldText(name)]));
const LIST = JSON.stringify(GROUPS.map(({ name, group }) => ({ name, newText: newText(name), group })));

/** Lets a run write, and kills it in the midst of that. */
async function killWriting(project: Project, delay: number): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [WRITER], { cwd: project.root, env: { ...environment(project.root), SAYS_WHEN: '1' }, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(LIST);
  await once(child.stdout, 'data');
  await wait(delay);
  child.kill('SIGKILL');
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return signal;
}

/** What every later run does first, in the folders of the files that it reads. */
function nextRun(project: Project): void {
  const folders = JSON.stringify([project.root, ...new Set(NAMES.map((name) => join(project.root, name, '..')))]);
  const code = `import { rollBackKilledRuns } from ${JSON.stringify(join(ROOT, 'dist/src/run/roll-back.js'))}; await rollBackKilledRuns(${folders}, process.cwd());`;
  expect(runProgram(['--input-type=module', '-e', code], { cwd: project.root })).toMatchObject({ status: 0, stderr: '' });
}

test.each([
  ['in a repository', true],
  ['outside', false],
])(`a run that is killed at any time leaves every file whole, every site wholly old or new, and nothing else, %s (${KILLS / 2} times)`, { timeout: 1_200_000 }, async (_where, hasGit) => {
  const project = createProject(OLD, { hasGit });
  let longest = 60;
  const written: number[] = [];
  for (let kill = 0; kill < KILLS / 2; kill++) {
    for (const name of NAMES) project.write(name, oldText(name));
    // Each time at another moment of the time that writing takes here.
    const signal = await killWriting(project, longest * ((kill * 0.618) % 1));
    if (signal === null) longest *= 0.8;
    nextRun(project);
    const files = project.snapshot();
    expect(Object.keys(files).sort()).toEqual([...NAMES].sort());
    for (const name of NAMES) expect([oldText(name), newText(name)], name).toContain(files[name]);
    for (const site of new Set(GROUPS.flatMap(({ group }) => group ?? []))) {
      const states = GROUPS.filter(({ group }) => group === site).map(({ name }) => files[name] === newText(name));
      expect(new Set(states).size, site).toBe(1);
    }
    if (hasGit) expect(readdirSync(project.path('.git')).filter((name) => name.includes('oauth-ro'))).toEqual([]);
    written.push(NAMES.filter((name) => files[name] === newText(name)).length);
  }
  // Some were killed in between, or the test shows nothing.
  expect(written.some((count) => count > 0 && count < NAMES.length), String(written)).toBe(true);
});

describe('what a killed run leaves beside a file that it wrote alone', () => {
  test('goes with the next run, and nothing else does', () => {
    const project = createProject({ 'src/sms.js': SMS_LOGIN });
    for (let killAt = 1; ; killAt++) {
      project.write('src/sms.js', SMS_LOGIN);
      const { signal } = runProgram([WRITER], { cwd: project.root, input: JSON.stringify([{ name: 'src/sms.js', newText: SMS_LOGIN_MIGRATED, group: null }]), faults: { killAt } });
      for (const other of ['.oauth-ro-notes', '.oauth-ro-12345678.js']) project.write(`src/${other}`, 'mine');
      project.run(['check']);
      expect([SMS_LOGIN, SMS_LOGIN_MIGRATED]).toContain(project.read('src/sms.js'));
      expect(readdirSync(project.path('src')).sort()).toEqual(['.oauth-ro-12345678.js', '.oauth-ro-notes', 'sms.js']);
      if (signal !== 'SIGKILL') break;
    }
  });

  test('goes although somebody has edited the file since', () => {
    const project = createProject({ 'src/sms.js': SMS_LOGIN });
    for (let killAt = 1; ; killAt += 3) {
      project.write('src/sms.js', SMS_LOGIN);
      const { signal } = runProgram([WRITER], { cwd: project.root, input: JSON.stringify([{ name: 'src/sms.js', newText: SMS_LOGIN_MIGRATED, group: null }]), faults: { killAt } });
      project.write('src/sms.js', CLEAN);
      expect(project.run(['check'])).toMatchObject({ status: 0, stderr: '' });
      expect(project.snapshot()).toEqual({ 'src/sms.js': CLEAN });
      if (signal !== 'SIGKILL') break;
    }
  });
});
