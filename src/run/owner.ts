import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, told apart from every other that had or will have its number. */
export interface Owner {
  readonly pid: number;
  /** When it was started; `0` where the system does not say. */
  readonly start: string;
  /** The machine, or the container, in which its number counts. */
  readonly host: string;
}

/** This process. */
export function ownOwner(): Owner {
  return (own ??= { pid: process.pid, start: startOf(process.pid) ?? UNKNOWN, host: ownHost() });
}

/** Whether a process still runs; `unknown` where this one cannot see it, or not tell it from a later one of the same number. */
export function isRunning({ pid, start, host }: Owner): boolean | 'unknown' {
  if (host !== ownHost()) return 'unknown';
  if (!exists(pid)) return false;
  const current = startOf(pid);
  if (current === undefined || start === UNKNOWN) return 'unknown';
  return current === start;
}

const UNKNOWN = '0';
let own: Owner | undefined;

function ownHost(): string {
  return shortHash(`${hostname()} ${readIfThere(() => readlinkSync('/proc/self/ns/pid')) ?? ''}`);
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What no later process of the same number has in common with this one. A process that is dead and not buried yet has none. */
function startOf(pid: number): string | undefined {
  if (process.platform === 'win32') return undefined;
  // The name of the program, in brackets, may hold blanks and brackets (proc_pid_stat(5): 3 is the state, 22 the start).
  const fields = readIfThere(() => readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '').split(' '));
  if (fields) return /^[XZ]/.test(fields[0] ?? '') ? DEAD : shortHash(`${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1')} ${fields[19]}`);
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  return stdout ? shortHash(stdout.trim()) : undefined;
}

const DEAD = 'dead';

function readIfThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
