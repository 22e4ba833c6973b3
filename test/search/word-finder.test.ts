import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordFinder } from '../../src/search/word-finder.ts';

const find = (groups: readonly (readonly string[])[], text: string): number => new WordFinder(groups).find(Buffer.from(text));

/** Which groups have a word in a text, said the plain way. */
const plainly = (groups: readonly (readonly string[])[], text: string): number => groups.reduce((found, words, index) => (words.some((word) => text.toLowerCase().includes(word.toLowerCase())) ? found | (1 << index) : found), 0);

describe('words are found in bytes', () => {
  test.each([
    ['at the start', 'oauth/token', 1],
    ['at the end', 'https://acme.example/oauth', 1],
    ['in any case', 'OAuthError', 1],
    ['inside of words', 'myoauthclient', 1],
    ['behind bytes that are no ASCII', 'é\u{1F600}oauth', 1],
    ['of several groups', 'passwordless oauth', 3],
    ['not with a byte between', 'oa uth, password-less', 0],
    ['not in less than a word', 'oaut', 0],
    ['not in nothing', '', 0],
  ])('%s', (_name, text, found) => {
    expect(find([['oauth'], ['passwordless', 'scope']], text)).toBe(found);
  });

  test('only before the end that is given', () => {
    const finder = new WordFinder([['oauth']]);
    expect([finder.find(Buffer.from('an oauth'), 7), finder.find(Buffer.from('an oauth'), 8)]).toEqual([0, 1]);
  });

  test('as a plain search finds them', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '/', "'"), minLength: 2, maxLength: 9 });
    const groups = fc.array(fc.array(letters, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(groups, fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '/', "'", 'é'), maxLength: 60 }), (some, text) => {
      expect(find(some, text)).toBe(plainly(some, text));
    }), { numRuns: 3000 });
  });

  test('words of one character, and too many groups, are refused', () => {
    expect(() => new WordFinder([['a']])).toThrow(RangeError);
    expect(() => new WordFinder(Array.from({ length: 31 }, (_, index) => [`word${index}`]))).toThrow(RangeError);
  });
});
