import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, MAIN, ROOT, type RunResult } from '../support/command.ts';
import { createFolder } from '../support/project.ts';

/** The path of a recipe. */
export function recipe(name: string): string {
  return join(ROOT, 'examples/fleet', name);
}

export function readRecipe(name: string): string {
  return readFileSync(recipe(name), 'utf8');
}

/** Whether a tool is there. Recipes whose tool is not are passed over. */
export function has(tool: string): boolean {
  return spawnSync('sh', ['-c', 'command -v "$0"', tool]).status === 0;
}

/** A folder with commands of the names that recipes call, which run the built command. */
export function createBin(): string {
  const bin = createFolder();
  const commands = {
    'oauth-ro-codemod': `exec "${process.execPath}" "${MAIN}" "$@"`,
    npx: `[ "$1" = --yes ] && shift\n[ "$1" = oauth-ro-codemod ] || exit 97\nshift\nexec "${process.execPath}" "${MAIN}" "$@"`,
  };
  for (const [name, text] of Object.entries(commands)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}

/** Runs a program as a shell does where the commands of {@link createBin} are installed. */
export function runTool(bin: string, command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): RunResult {
  const { status, signal, stdout, stderr } = spawnSync(command, args, { cwd, env: { ...environment(cwd), PATH: `${bin}:${process.env.PATH ?? ''}`, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, signal, stdout, stderr };
}

/** Makes a repository with one commit in a folder. */
export function createRepository(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const git = 'git init --quiet --initial-branch main && git add --all && git commit --quiet --allow-empty --message state';
  const { status, stderr } = spawnSync('sh', ['-c', git], { cwd: folder, env: environment(folder), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
