import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TIME = '/usr/bin/time';

/** Whether the rows that take minutes are wanted too. */
export const isLong = process.argv.includes('--long');

/** How many runs are wanted of each row, where that is fewer than a bench has by itself: `--runs=1` for a first look, without warming. */
const MOST_RUNS = Number(process.argv.find((arg) => arg.startsWith('--runs='))?.slice('--runs='.length) ?? Infinity);

/** The middle one of some numbers; of an even count, the upper of the two. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** A command of this project, as it was built. */
export const own = (...args) => [process.execPath, fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url)), ...args];

/** A start of Node.js that does nothing. */
export const EMPTY_NODE = { name: '`node -e 0`', command: [process.execPath, '-e', '0'] };

/**
 * Runs whole processes in turns, so that what else the machine does meets all of them alike. The first turn warms caches and does not
 * count; a row with `runs` of its own is slow, and takes part in so many of the others.
 *
 * @param rows each with a `name` and a `command`, and if need be `cwd`, `env`, and `before`, which is done before each run and not measured
 * @returns the rows, each with the medians `ms`, `cpu` and `memory`, and the `output` of its last run
 */
export function measureInTurns(rows, { runs, cwd }) {
  const turns = Math.min(runs, MOST_RUNS);
  const seen = rows.map(() => []);
  for (let turn = turns === 1 ? 1 : 0; turn <= turns; turn++) {
    rows.forEach((row, index) => {
      if (row.runs !== undefined && (turn === 0 || turn > row.runs)) return;
      row.before?.();
      const result = measureOnce({ cwd, ...row });
      if (turn > 0) seen[index].push(result);
    });
  }
  return rows.map((row, index) => {
    const medianOf = (key) => median(seen[index].map((result) => result[key]));
    return { ...row, ms: medianOf('ms'), cpu: medianOf('cpu'), memory: medianOf('memory'), output: seen[index].at(-1).output };
  });
}

/**
 * Milliseconds by the clock; and where GNU's `time` is there, milliseconds of all processors together, and megabytes at the peak of the
 * process that took the most.
 */
export function measureOnce({ name, command, cwd, env = {}, statuses = [0, 1] }) {
  const [program, ...args] = existsSync(TIME) ? [TIME, '-f', '%M %U %S', ...command] : command;
  const start = performance.now();
  const { status, error, stdout, stderr } = spawnSync(program, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] });
  const ms = performance.now() - start;
  // What fails at once would be the fastest of all.
  if (error || !statuses.includes(status)) throw new Error(`${name} ended with ${status}: ${error ?? stderr}`);
  const [kilobytes, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { ms, cpu: (user + system) * 1000, memory: kilobytes / 1024, output: stdout };
}
