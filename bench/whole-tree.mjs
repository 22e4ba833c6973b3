/**
 * What a run costs that finds nothing in a tree of 48,000 files, and what start-up costs, beside `git grep` for the words that a
 * run seeks and beside an empty Node.js.
 */
import { WORDS, gitGrep } from './support/grep.mjs';
import { makeTree } from './support/make-tree.mjs';
import { EMPTY_NODE, measureInTurns, own } from './support/measure.mjs';
import { printComparison } from './support/table.mjs';

const CASE = `\`git grep -lF\` for the ${WORDS.length} words that a run seeks`;
const ANY_CASE = '`git grep -liF` for them in any case, as a run seeks them';

const ROWS = [
  { name: '`git grep -lF` for one word', command: gitGrep('-lF', ['oauth/ro']) },
  { name: CASE, command: gitGrep('-lF', WORDS) },
  { name: ANY_CASE, command: gitGrep('-liF', WORDS) },
  { name: '`check`, nothing to find', command: own('check'), beside: [{ of: CASE, atMost: 1.3 }, { of: ANY_CASE, atMost: 1.3 }] },
  EMPTY_NODE,
  { name: '`--version`', command: own('--version'), beside: [{ of: EMPTY_NODE.name, atMost: 1.5 }] },
  { name: '`--help`', command: own('--help'), beside: [{ of: EMPTY_NODE.name, atMost: 3 }] },
];

printComparison('A tree in which nothing is legacy', measureInTurns(ROWS, { runs: 7, cwd: makeTree() }));
