import { expect, test } from 'vitest';
import { isGenerated } from '../../src/legacy/text.ts';

const LINES = Array.from({ length: 60 }, (_, index) => `const answer${index} = 'one of a long file';`);

test.each(['\n', '\r\n', '\r'])('lines that end in %j are lines, however long the file is', (end) => {
  expect(isGenerated('a.js', LINES.join(end))).toBe(false);
});

test.each([
  ['an old bundle of browserify', '(function e(t,n,r){function s(o,u){if(!n[o]){'],
  ['a bundle of browserify', '// SDK for JavaScript v2.1\n(function(){function r(e,n,t){function o(i,f){if(!n[i]){'],
  ['the SDK of Auth0 as it is built', '/**\n * auth0-js v9.32.0\n * Author: Auth0\n */\n(function () {\n'],
])('%s is known by how it begins', (_name, text) => {
  expect(isGenerated('a.js', text)).toBe(true);
});

test('a file that speaks of the SDK is none', () => {
  expect(isGenerated('a.js', '/**\n * Logs in with auth0-js v9.32.0.\n */\nlogin();\n')).toBe(false);
});

test('a file of 5 MB is made by a program', () => {
  expect(isGenerated('a.js', `${LINES.join('\n')}\n`.repeat(2_500))).toBe(true);
});

test('a file of one long line is made by a program', () => {
  expect(isGenerated('a.js', LINES.join(''))).toBe(true);
});
