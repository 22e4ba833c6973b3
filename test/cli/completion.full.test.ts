import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { environment, expectMistake, MAIN, runCommand } from '../support/command.ts';
import { createProject } from '../support/project.ts';

const NAMES = ['oauth-ro-codemod', 'oauth-ro'];

function completions(...words: string[]): string[] {
  const { status, stdout, stderr } = runCommand(['--get-yargs-completions', ...words], { cwd: '/', env: { SHELL: '/bin/bash' } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter((line) => line !== '');
}

describe('completion', () => {
  test.each([
    ['bash', ['bash'], {}, /^complete .* oauth-ro-codemod oauth-ro$/m],
    ['zsh', ['zsh'], {}, /^compdef \S+ oauth-ro-codemod oauth-ro$/m],
    ['the shell of the person, bash', [], { SHELL: '/bin/bash' }, /^complete /m],
    ['the shell of the person, zsh', [], { SHELL: '/usr/bin/zsh' }, /^compdef /m],
    ['bash where nobody knows', [], {}, /^complete /m],
  ])('prints the script for %s', (_name, args, env, saying) => {
    const { status, stdout, stderr } = createProject({}).run(['completion', ...args], { env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(saying);
    expect(stdout).toContain('--get-yargs-completions');
  });

  test('knows two shells', () => {
    expectMistake(createProject({}).run(['completion', 'fish']), /completion is there for bash and zsh, and not for "fish"/);
  });
});

describe('--get-yargs-completions', () => {
  test.each(NAMES)('gives the commands of %s', (name) => {
    expect(completions(name, '')).toEqual(['migrate', 'check', 'init', 'explain', 'report', 'completion']);
  });

  test.each(NAMES)('gives the options of the commands of %s, and what they take', (name) => {
    expect(completions(name, 'migrate', '--')).toEqual(expect.arrayContaining(['--dry-run', '--stdin-filepath', '--audience']));
    expect(completions(name, 'init', '--')).toEqual(expect.arrayContaining(['--yes', '--dry-run']));
    expect(completions(name, 'check', '--format', '')).toEqual(expect.arrayContaining(['text', 'json']));
    expect(completions(name, 'check', '--')).not.toContain('--dry-run');
  });
});

const hasBash = spawnSync('bash', ['--version']).status === 0;

describe.skipIf(!hasBash)('in bash (skipped without it)', () => {
  test.each(NAMES)('completes the words behind %s', (name) => {
    const project = createProject({ [`bin/${name}`]: `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n` });
    chmodSync(project.path(`bin/${name}`), 0o755);
    const complete = (...words: string[]): string[] => {
      const script = `eval "$(${name} completion bash)"\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})\nCOMP_CWORD=${words.length - 1}\n"$(complete -p ${name} | sed 's/.* -F \\([^ ]*\\) .*/\\1/')"\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { cwd: project.root, encoding: 'utf8', env: { ...environment(project.root), PATH: `${project.path('bin')}:${process.env.PATH}`, SHELL: '/bin/zsh' } });
      expect(stderr).toBe('');
      return stdout.split('\n').filter((line) => line !== '');
    };
    expect(complete(name, 'mi')).toEqual(['migrate']);
    expect(complete(name, 'check', '--upd')).toEqual(['--update-baseline']);
    expect(complete(name, 'check', '--format', 'js')).toEqual(['json']);
    expect(complete(name, 'check', 'src/no')).toEqual([]);
  });
});
