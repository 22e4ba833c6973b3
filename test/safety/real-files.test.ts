import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/command.ts';
import { IS_FULL } from '../support/share.ts';
import { codeIn, expectFound, findingsIn, foreignFindings } from './real-files.ts';

const MODULES = join(ROOT, 'node_modules');
const names = codeIn(MODULES);
/** Every file in `npm run test:full`, and a share of them in `npm test`. */
const some = (each: number): string[] => names.filter((_, index) => index % each === 0);

test('the packages that this project depends on have no finding, but those of Auth0', { timeout: 600_000 }, () => {
  expect(foreignFindings(findingsIn(MODULES, IS_FULL ? names : some(20)))).toEqual([]);
});

test('a login among the code of others is found', { timeout: 3_600_000 }, () => {
  for (const [turn, name] of some(IS_FULL ? 20 : 500).entries()) expectFound(MODULES, name, turn);
});
