import type { Rule } from 'eslint';
import { isCandidate } from '../src/legacy/needles.ts';
import { isGenerated } from '../src/legacy/text.ts';

/** The file that was looked at last: the rules are asked one after the other. */
let last = { name: '', text: '', isWorthReading: false };

/** Whether a file may hold something to find, and people wrote it. Its text is searched once for all rules. */
export function isWorthReading({ filename: name, sourceCode: { text } }: Rule.RuleContext): boolean {
  if (name !== last.name || text !== last.text) last = { name, text, isWorthReading: isCandidate(text) && !isGenerated(name, text) };
  return last.isWorthReading;
}
