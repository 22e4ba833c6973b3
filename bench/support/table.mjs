import { cpus } from 'node:os';

export const seconds = (ms) => (Number.isFinite(ms) ? `${(ms / 1000).toFixed(2)} s` : '');
export const milliseconds = (ms) => (Number.isFinite(ms) ? `${Math.round(ms)} ms` : '');
export const megabytes = (number) => (Number.isFinite(number) ? `${Math.round(number)} MB` : '');

/** Prints a heading, the machine, and a table in Markdown. */
export function printTable(title, heads, rows) {
  console.log(`\n## ${title}\n`);
  console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}\n`);
  for (const cells of [heads, heads.map(() => '---'), ...rows]) console.log(`| ${cells.join(' | ')} |`);
}

/**
 * Prints what was measured, each row beside others of the table. Where other programs run at the same time, the time of the processors
 * says more than the clock.
 *
 * @param rows of `measureInTurns`, with `beside`: a list of `{ of }`, the name of another row, and the target: `atMost` or `atLeast`
 */
export function printComparison(title, rows) {
  const isShort = rows.every(({ ms }) => ms < 5000);
  const time = isShort ? milliseconds : seconds;
  const cells = rows.flatMap((row) => (row.beside ?? [{}]).map((comparison, index) => {
    const own = index === 0 ? [row.name, time(row.ms), time(row.cpu), megabytes(row.memory)] : ['', '', '', ''];
    return [...own, ...compared(row, comparison, rows)];
  }));
  printTable(title, ['whole process', 'wall', 'processors', 'peak memory', 'beside', 'wall', 'processors', 'target'], cells);
}

function compared(row, { of, ...target }, rows) {
  if (of === undefined) return ['', '', '', ''];
  const other = rows.find(({ name }) => name === of);
  return [of, ratio(row.ms, other.ms), ratio(row.cpu, other.cpu), targetOf(row.ms / other.ms, target)];
}

export const ratio = (one, other) => `x ${(one / other).toFixed(2)}`;

/** A target, and whether a number meets it. */
export function targetOf(number, { atMost, atLeast }, unit = 'x ') {
  if (atMost !== undefined) return `at most ${unit}${atMost}: ${number <= atMost ? 'met' : 'not met'}`;
  return atLeast === undefined ? '' : `at least ${unit}${atLeast}: ${number >= atLeast ? 'met' : 'not met'}`;
}
