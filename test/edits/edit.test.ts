import { describe, expect, test } from 'vitest';
import { applyEdits, chooseGroups, hasOverlap, mapOffset, sortEdits, type Edit } from '../../src/edits/edit.ts';

const edit = (start: number, end: number, text = ''): Edit => ({ range: [start, end], text });

describe('applying edits', () => {
  test.each([
    ['none', 'abc', [], 'abc'],
    ['an insertion at the start', 'abc', [edit(0, 0, 'X')], 'Xabc'],
    ['an insertion in the middle', 'abc', [edit(1, 1, 'X')], 'aXbc'],
    ['an insertion at the end', 'abc', [edit(3, 3, 'X')], 'abcX'],
    ['an insertion into an empty text', '', [edit(0, 0, 'X')], 'X'],
    ['a replacement', 'abc', [edit(1, 2, 'XYZ')], 'aXYZc'],
    ['a removal', 'abc', [edit(0, 1)], 'bc'],
    ['a removal of everything', 'abc', [edit(0, 3)], ''],
    ['in any order', 'abcdef', [edit(4, 5, 'E'), edit(0, 1, 'A'), edit(2, 3, 'C')], 'AbCdEf'],
    ['that touch each other', 'abcd', [edit(1, 2, 'X'), edit(2, 3, 'Y')], 'aXYd'],
    ['an insertion in front of a replacement', 'abc', [edit(1, 2, 'Y'), edit(1, 1, 'X')], 'aXYc'],
    ['an insertion behind a replacement', 'abc', [edit(2, 2, 'Y'), edit(1, 2, 'X')], 'aXYc'],
    ['the same twice', 'abc', [edit(1, 2, 'X'), edit(1, 2, 'X')], 'aXc'],
    ['the same insertion twice', 'abc', [edit(1, 1, 'X'), edit(1, 1, 'X')], 'aXbc'],
    ['behind characters of two units', '🔑b', [edit(2, 3, 'X')], '🔑X'],
  ])('%s', (_name, text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });

  test.each([
    ['overlap', [edit(0, 2, 'X'), edit(1, 3, 'Y')]],
    ['contain each other', [edit(0, 3, 'X'), edit(1, 2, 'Y')]],
    ['replace the same by different texts', [edit(1, 2, 'X'), edit(1, 2, 'Y')]],
    ['insert different texts at the same place, where the order is not known', [edit(1, 1, 'X'), edit(1, 1, 'Y')]],
    ['insert into what is replaced', [edit(0, 3, 'X'), edit(2, 2, 'Y')]],
    ['end behind the text', [edit(2, 4, 'X')]],
    ['start in front of the text', [edit(-1, 1, 'X')]],
    ['end before they start', [edit(2, 1, 'X')]],
  ])('refuses edits that %s', (_name, edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  });

  test('does what replacing one after the other from the end does', () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let round = 0; round < 500; round++) {
      const text = Array.from({ length: random(40) }, () => 'abc\n🔑'[random(6)]).join('');
      const edits: Edit[] = [];
      for (let at = 0; at < text.length; ) {
        const start = at + random(4);
        const end = Math.min(text.length, start + random(4));
        if (start > text.length) break;
        edits.push(edit(start, end, 'XY'.slice(0, random(3))));
        at = end + 1;
      }
      const expected = edits.reduceRight((result, { range: [start, end], text: replacement }) => result.slice(0, start) + replacement + result.slice(end), text);
      const shuffled = [...edits].sort(() => random(3) - 1);
      expect(applyEdits(text, shuffled)).toBe(expected);
    }
  });
});

describe('overlap', () => {
  test.each([
    ['neighbours that touch', [edit(0, 1), edit(1, 2)], false],
    ['an insertion at the start of a replacement', [edit(1, 1, 'X'), edit(1, 2)], false],
    ['an insertion at the end of a replacement', [edit(2, 2, 'X'), edit(1, 2)], false],
    ['an insertion inside a replacement', [edit(0, 3), edit(1, 1, 'X')], true],
    ['two insertions at one place', [edit(1, 1, 'X'), edit(1, 1, 'Y')], true],
    ['the same edit twice', [edit(1, 2, 'X'), edit(1, 2, 'X')], false],
    ['one inside a large one, with others between', [edit(0, 9), edit(8, 9), edit(2, 3)], true],
    ['no edits', [], false],
  ])('%s', (_name, edits, expected) => {
    expect(hasOverlap(edits)).toBe(expected);
    expect(hasOverlap([...edits].reverse())).toBe(expected);
  });
});

describe('sorting', () => {
  test('puts insertions in front of what starts at the same place, and drops repeated edits', () => {
    const edits = [edit(3, 4), edit(1, 2, 'X'), edit(1, 1, 'Y'), edit(3, 4)];
    expect(sortEdits(edits)).toEqual([edit(1, 1, 'Y'), edit(1, 2, 'X'), edit(3, 4)]);
    expect(edits).toHaveLength(4);
  });
});

describe('choosing groups', () => {
  const group = (name: string, ...edits: Edit[]) => ({ name, edits: new Map([['login.js', edits]]) });
  const names = (groups: readonly { name: string }[]): string[] => groups.map(({ name }) => name);

  test('takes earlier groups whole, and leaves those whole that want characters of them', () => {
    const groups = [group('a', edit(0, 2), edit(10, 12)), group('b', edit(11, 13), edit(20, 21)), group('c', edit(20, 22)), group('d', edit(30, 31))];
    const { chosen, left } = chooseGroups(groups);
    expect({ chosen: names(chosen), left: names(left) }).toEqual({ chosen: ['a', 'c', 'd'], left: ['b'] });
  });

  test('takes groups that make the same edit', () => {
    const { chosen } = chooseGroups([group('a', edit(0, 2, 'X'), edit(5, 6)), group('b', edit(0, 2, 'X'), edit(8, 9))]);
    expect(names(chosen)).toEqual(['a', 'b']);
  });

  test('takes groups that want the same characters of different files', () => {
    const other = { name: 'b', edits: new Map([['start.js', [edit(1, 3)]]]) };
    const both = { name: 'c', edits: new Map([['login.js', [edit(8, 9)]], ['start.js', [edit(2, 4)]]]) };
    const { chosen, left } = chooseGroups([group('a', edit(0, 2)), other, both]);
    expect({ chosen: names(chosen), left: names(left) }).toEqual({ chosen: ['a', 'b'], left: ['c'] });
  });

  test('leaves a group whose own edits overlap', () => {
    expect(names(chooseGroups([group('a', edit(0, 2), edit(1, 3))]).left)).toEqual(['a']);
  });
});

describe('where an offset is afterwards', () => {
  const edits = [edit(2, 4, 'wxyz'), edit(6, 6, '++'), edit(8, 9)];

  test.each([
    ['in front of all edits', 1, 1],
    ['at the start of a replacement', 2, 2],
    ['inside a replacement: behind it', 3, 6],
    ['at the end of a replacement', 4, 6],
    ['between', 5, 7],
    ['at an insertion: behind it', 6, 10],
    ['at the start of a removal', 8, 12],
    ['behind a removal', 9, 12],
    ['behind all edits', 11, 14],
  ])('%s', (_name, offset, expected) => {
    expect(mapOffset(edits, offset)).toBe(expected);
    expect(mapOffset([...edits].reverse(), offset)).toBe(expected);
  });
});
