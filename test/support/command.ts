import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import type { Report } from '../../src/report/report.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const MAIN = join(ROOT, 'dist/src/cli/main.js');

/** The user and group that no file belongs to. */
const NOBODY = { uid: 65534, gid: 65534 };

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs without the rights of the superuser, before which no file is closed. */
  readonly isPlainUser?: boolean;
  /** Faults of the file system (faults.cjs). */
  readonly faults?: Readonly<Record<string, unknown>>;
}

export interface RunResult {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const isSuperuser = process.getuid?.() === 0;

/** Whether a run can be made for which files are closed: not where the superuser's own program cannot be read by others. */
export const canBePlainUser =
  process.platform !== 'win32' && (!isSuperuser || spawnSync(process.execPath, [MAIN, '--version'], { ...NOBODY, cwd: '/', env: {} }).status === 0);

/** What the surroundings of the tests must not bring in: colours, and the settings of git of whoever runs them. */
export function environment(cwd: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: cwd,
    LC_ALL: 'C.UTF-8',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada Example',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada Example',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
  };
}

/** Runs the built command as a shell would, in a process of its own. */
export function runCommand(args: readonly string[], options: RunOptions): RunResult {
  return runProgram([MAIN, ...args], options);
}

/** The thread that runs the command for this file of tests. */
let thread: { port: MessagePort; signal: Int32Array } | undefined;

function startThread(): { port: MessagePort; signal: Int32Array } {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string; version: string };
  const worker = new Worker(new URL('command-thread.mjs', import.meta.url), { workerData: { port: port2, signal, name, version }, transferList: [port2] });
  worker.unref();
  port1.unref();
  return { port: port1, signal };
}

/**
 * Runs the built command in a thread that goes on: what a run in a process of its own does, in a tenth of the time. What needs
 * a process (its standard input, its user, faults, a terminal) is for {@link runCommand}.
 */
export function runInThread(args: readonly string[], { cwd, env = {} }: Pick<RunOptions, 'cwd' | 'env'>): RunResult {
  const { port, signal } = (thread ??= startThread());
  Atomics.store(signal, 0, 0);
  port.postMessage({ args, cwd, env: { ...environment(cwd), ...env } });
  if (Atomics.wait(signal, 0, 0, 50_000) === 'timed-out') throw new Error(`The command does not end: ${args.join(' ')}`);
  return (receiveMessageOnPort(port) as { message: RunResult }).message;
}

/** The arguments of node, and the environment, with which a program meets faults. */
export function withFaults(faults: RunOptions['faults']): { loads: string[]; faultsEnv: Record<string, string> } {
  return faults ? { loads: ['--require', join(ROOT, 'test/support/faults.cjs')], faultsEnv: { FAULTS: JSON.stringify(faults) } } : { loads: [], faultsEnv: {} };
}

/** Runs a program of node. */
export function runProgram(args: readonly string[], { cwd, input = '', env = {}, isPlainUser = false, faults }: RunOptions): RunResult {
  const { loads, faultsEnv } = withFaults(faults);
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...loads, ...args], {
    cwd,
    input,
    env: { ...environment(cwd), ...env, ...faultsEnv },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 50_000,
    ...(isPlainUser && isSuperuser ? NOBODY : {}),
  });
  return { status, signal, stdout, stderr };
}

/** Hands a tree over to the user of {@link RunOptions.isPlainUser}. */
export function giveToPlainUser(path: string): void {
  if (isSuperuser) spawnSync('chown', ['-R', `${NOBODY.uid}:${NOBODY.gid}`, path]);
}

const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/report.schema.json'), 'utf8')) as object;
const validate = new Ajv({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } }).compile(schema);

/** Reads a JSON report. Whatever the run was, the report fits the published schema and its counts add up. */
export function readReport(text: string, mode: 'check' | 'migrate'): Report {
  const report = JSON.parse(text) as Report;
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  const { summary, findings } = report;
  const count = (state: string): number => findings.filter((finding) => finding.state === state).length;
  expect(summary).toMatchObject({ findings: findings.length, rewritten: count('rewritten'), fixable: count('fixable'), manual: count('manual') });
  expect(summary.rewritten + summary.fixable + summary.manual).toBe(summary.findings);
  expect(summary.filesParsed).toBeLessThanOrEqual(summary.filesScanned);
  expect(summary.filesChanged).toBeLessThanOrEqual(summary.filesScanned);
  expect(mode === 'check' ? summary.rewritten : summary.fixable).toBe(0);
  return report;
}

/** A mistake of the person: exit code 2, one clear line on standard error, and nothing on standard output. */
export function expectMistake({ status, stdout, stderr }: RunResult, saying: RegExp): void {
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^oauth-ro-codemod: [^\n]+\n$/) });
  expect(stderr).toMatch(saying);
  // A mistake of a person is no mistake of the program.
  expect(stderr).not.toMatch(/please report|\bat file:|YError/);
}
