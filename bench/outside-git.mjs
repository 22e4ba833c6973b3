/** What the walk costs where there is no git: the same files with and without a repository around them. */
import { WORDS, gitGrep } from './support/grep.mjs';
import { makeTree } from './support/make-tree.mjs';
import { measureInTurns, own } from './support/measure.mjs';
import { printComparison } from './support/table.mjs';
import { copyFiles, withFolder } from './support/trees.mjs';

const GREP = `\`git grep -lF\` for the ${WORDS.length} words that a run seeks`;
const INSIDE = '`check` in the repository';

withFolder((cwd) => {
  const tree = makeTree();
  copyFiles(tree, cwd);
  const rows = [
    { name: GREP, command: gitGrep('-lF', WORDS) },
    { name: INSIDE, command: own('check'), beside: [{ of: GREP }] },
    { name: '`check` without one', command: own('check'), cwd, beside: [{ of: GREP, atMost: 2.3 }, { of: INSIDE }] },
  ];
  printComparison('The walk outside git', measureInTurns(rows, { runs: 5, cwd: tree }));
});
