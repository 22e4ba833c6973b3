/** How many files of the tree each needle makes candidates, and how many no other needle does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEEDLES, isHeld } from '../dist/src/legacy/needles.js';
import { makeTree } from './support/make-tree.mjs';
import { printTable } from './support/table.mjs';
import { namesIn } from './support/trees.mjs';

const tree = makeTree();
const names = namesIn(tree);
const candidates = names.map((path) => {
  const text = readFileSync(join(tree, path), 'latin1');
  return NEEDLES.filter((needle) => isHeld(needle, text, { path, holds: () => true }));
}).filter((needles) => needles.length > 0);

const rows = NEEDLES.map((needle) => {
  const files = candidates.filter((needles) => needles.includes(needle));
  return [needle.name, files.length, files.filter((needles) => needles.length === 1).length];
});
printTable('Candidates', ['needle', `candidates of ${names.length} files`, 'by no other needle'], [...rows, ['all of them', candidates.length, '']]);
