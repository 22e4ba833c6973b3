/** From how many files on a second thread pays: the same search on one thread and on two, by its own clock. */
import { fileURLToPath } from 'node:url';
import { makeTree } from './support/make-tree.mjs';
import { measureOnce, median } from './support/measure.mjs';
import { milliseconds, printTable, ratio } from './support/table.mjs';

const COUNTS = [500, 1000, 2000, 3000, 4000, 6000, 12_000];
const RUNS = 7;
const ONCE = fileURLToPath(new URL('support/search-once.mjs', import.meta.url));

const tree = makeTree();
const search = (count, threads) => Number(measureOnce({ name: 'search', command: [process.execPath, ONCE, tree, count, threads].map(String) }).output);
const seen = COUNTS.map(() => ({ one: [], two: [] }));
for (let run = 0; run <= RUNS; run++) {
  COUNTS.forEach((count, index) => {
    const [one, two] = [search(count, 1), search(count, 2)];
    if (run === 0) return;
    seen[index].one.push(one);
    seen[index].two.push(two);
  });
}
const rows = COUNTS.map((count, index) => {
  const [one, two] = [median(seen[index].one), median(seen[index].two)];
  return [count, milliseconds(one), milliseconds(two), ratio(one, two)];
});
printTable('Where a second thread pays', ['files', 'one thread', 'two threads', 'one beside two'], rows);
