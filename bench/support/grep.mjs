import { ANCHORS } from '../../dist/src/legacy/needles.js';

/** The words that a run seeks, whatever their case. */
export const WORDS = [...new Set(Object.values(ANCHORS).flat())];

/** The command of a search by git, which reads nothing else than a run reads. */
export const gitGrep = (flags, words) => ['git', 'grep', flags, ...words.flatMap((word) => ['-e', word])];
