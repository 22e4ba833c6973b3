/**
 * How time and memory of a run that finds nothing grow with the number of files, beside `git grep` for the same words. Prints a table,
 * and draws `growth.svg`; `--long` adds 200,000 files, which are the tree four times.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORDS, gitGrep } from './support/grep.mjs';
import { makeTree } from './support/make-tree.mjs';
import { isLong, measureInTurns, own } from './support/measure.mjs';
import { plot } from './support/plot.mjs';
import { megabytes, printTable, seconds } from './support/table.mjs';
import { commitAll, copyFiles, namesIn, spread, withFolder } from './support/trees.mjs';

const SERIES = [
  { name: 'check', command: own('check') },
  { name: 'git grep -lF', command: gitGrep('-lF', WORDS) },
  { name: 'git grep -liF', command: gitGrep('-liF', WORDS) },
];
const COPIES = 4;

/** Repositories of growing size. */
function makeTrees(tree, folder) {
  const names = namesIn(tree);
  const parts = [1000, 10_000].map((count) => {
    const cwd = join(folder, String(count));
    copyFiles(tree, cwd, spread(names, count));
    commitAll(cwd);
    return { count, cwd };
  });
  const whole = { count: names.length, cwd: tree };
  return isLong ? [...parts, whole, { count: names.length * COPIES, cwd: copiesOf(tree, join(folder, 'copies')) }] : [...parts, whole];
}

/** The same bytes under other names; the disk holds them once. */
function copiesOf(tree, cwd) {
  copyFiles(tree, join(cwd, '1'));
  for (let copy = 2; copy <= COPIES; copy++) execFileSync('cp', ['-al', '1', String(copy)], { cwd });
  commitAll(cwd);
  return cwd;
}

/** How fast a number grows, as the exponent of its power law: the slope of a straight line through the logarithms. */
function slopeOf(points) {
  const logs = points.map((point) => point.map(Math.log));
  const [meanX, meanY] = [0, 1].map((axis) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length);
  return logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** What one more file costs between the smallest and the largest tree. */
const perFile = (points) => ((points.at(-1)[1] - points[0][1]) / (points.at(-1)[0] - points[0][0])) * 1000;

const thousands = (count) => (count < 1000 ? String(count) : `${Math.round(count / 1000)}k`);
const ticks = (values, label) => ({ ticks: values.map((value) => [value, label(value)]) });

function draw(measured) {
  const x = ticks([500, 1000, 10_000, 50_000, 200_000], thousands);
  const series = (of) => SERIES.map(({ name }) => ({ name: `${name}, slope ${slopeOf(pointsOf(measured, name, of)).toFixed(2)}`, points: pointsOf(measured, name, of) }));
  const time = { title: 'Wall time', x, y: ticks([10, 100, 1000, 10_000, 100_000], (ms) => `${ms / 1000} s`), series: series('ms') };
  const memory = { title: 'Peak memory', x, y: ticks([5, 10, 30, 100, 300, 1000], (number) => `${number} MB`), series: series('memory') };
  writeFileSync(new URL('growth.svg', import.meta.url), plot([time, memory]));
}

const pointsOf = (measured, name, of) => measured.filter((row) => row.name === name).map((row) => [row.count, row[of]]);

function print(measured, counts) {
  const rows = counts.map((count) => {
    const [check, ...greps] = SERIES.map(({ name }) => measured.find((row) => row.name === name && row.count === count));
    return [count, seconds(check.ms), ...greps.flatMap(({ ms }) => [seconds(ms), `x ${(check.ms / ms).toFixed(2)}`]), megabytes(check.memory), megabytes(greps[0].memory)];
  });
  const [check, ...greps] = SERIES.map(({ name }) => ({ slope: slopeOf(pointsOf(measured, name, 'ms')), each: perFile(pointsOf(measured, name, 'ms')) }));
  const memories = SERIES.map(({ name }) => slopeOf(pointsOf(measured, name, 'memory')).toFixed(2));
  const line = (title, of, text) => [title, text(check[of]), ...greps.flatMap((grep) => [text(grep[of]), `x ${(check[of] / grep[of]).toFixed(2)}`])];
  rows.push([...line('slope', 'slope', (slope) => slope.toFixed(2)), memories[0], memories[1]]);
  rows.push([...line('one more file', 'each', (us) => `${us.toFixed(0)} µs`), '', '']);
  printTable('Growth', ['files', '`check`', '`git grep -lF`', 'beside it', '`git grep -liF`', 'beside it', 'memory of `check`', 'of git'], rows);
}

withFolder((folder) => {
  const trees = makeTrees(makeTree(), folder);
  const measured = measureInTurns(trees.flatMap(({ count, cwd }) => SERIES.map((series) => ({ ...series, count, cwd }))), { runs: 3 });
  print(measured, trees.map(({ count }) => count));
  draw(measured);
});
