import { expect, test } from 'vitest';
import { isGenerated } from '../../src/legacy/text.ts';

const LINES = Array.from({ length: 60 }, (_, index) => `const answer${index} = 'one of a long file';`);

test.each(['\n', '\r\n', '\r'])('lines that end in %j are lines, however long the file is', (end) => {
  expect(isGenerated('a.js', LINES.join(end))).toBe(false);
});

test('a file of one long line is made by a program', () => {
  expect(isGenerated('a.js', LINES.join(''))).toBe(true);
});
