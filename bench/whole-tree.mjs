/**
 * What a run costs that finds nothing in a tree of 48,000 files, and what start-up costs, beside `git grep` for the words that a
 * run seeks and beside an empty Node.js. Whole processes, interleaved; prints a table.
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ANCHORS } from '../dist/src/legacy/needles.js';
import { makeTree } from './make-tree.mjs';
import { median } from './median.mjs';

const RUNS = 9;
const MAIN = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));
const PLUGIN = new URL('../dist/rules/index.js', import.meta.url).href;
const words = [...new Set(Object.values(ANCHORS).flat())];
const grep = (...some) => ['git', 'grep', '-lF', ...some.flatMap((word) => ['-e', word])];

/** Each is compared with the row of the name in `beside`. */
const ROWS = [
  { name: '`git grep -lF` for one word', command: grep('oauth/ro') },
  { name: `\`git grep -liF\` for the ${words.length} words that a run seeks`, command: grep(...words).toSpliced(2, 1, '-liF') },
  { name: '`check`, nothing to find', command: [process.execPath, MAIN, 'check'], beside: 1 },
  { name: '`node -e 0`', command: [process.execPath, '-e', '0'] },
  { name: '`--version`', command: [process.execPath, MAIN, '--version'], beside: 3 },
  { name: '`--help`', command: [process.execPath, MAIN, '--help'], beside: 3 },
  { name: '`import` of the plugin', command: [process.execPath, '-e', `import(${JSON.stringify(PLUGIN)})`], beside: 3 },
];

/** Milliseconds, and megabytes at the peak where `time` of GNU is there. */
function measure([program, ...args], cwd) {
  const start = performance.now();
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', program, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'ignore', 'pipe'] });
  const ms = performance.now() - start;
  return { ms, memory: Number(stderr?.trim().split('\n').at(-1)) / 1024 };
}

const tree = makeTree();
const seen = ROWS.map(() => []);
for (let run = 0; run <= RUNS; run++) ROWS.forEach(({ command }, index) => seen[index].push(measure(command, tree)));
const medians = seen.map((runs) => ({ ms: median(runs.slice(1).map(({ ms }) => ms)), memory: median(runs.slice(1).map(({ memory }) => memory)) }));
console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}, medians of ${RUNS} interleaved runs\n`);
console.log('| whole process | wall | beside | peak memory |');
console.log('| --- | --- | --- | --- |');
ROWS.forEach(({ name, beside }, index) => {
  const ratio = beside === undefined ? '' : `x ${(medians[index].ms / medians[beside].ms).toFixed(2)} of ${ROWS[beside].name}`;
  console.log(`| ${name} | ${(medians[index].ms / 1000).toFixed(2)} s | ${ratio} | ${Math.round(medians[index].memory)} MB |`);
});
