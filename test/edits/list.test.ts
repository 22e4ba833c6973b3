import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/edit.ts';
import { editList, type List } from '../../src/edits/list.ts';

/** Finds a list in a text: the outermost brackets, and the items that are written as given. */
function listIn(text: string, items: readonly string[]): List {
  let at = text.search(/[{[]/);
  const brackets = [at, Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1] as const;
  const ranges = items.map((item) => {
    const start = text.indexOf(item, at + 1);
    if (start < 0) throw new Error(`The list has no item ${item}`);
    at = start + item.length - 1;
    return [start, at + 1] as const;
  });
  return { text, brackets, items: ranges };
}

/** Takes items out and adds others. */
function edited(text: string, items: readonly string[], { remove = [], add = [] }: { remove?: readonly string[]; add?: readonly string[] }): string {
  const removed = new Set(remove.map((item) => items.indexOf(item)));
  return applyEdits(text, editList(listIn(text, items), removed, add));
}

/** Everything that can be done to a list of three: what goes, what comes, and the result. */
type Row = readonly [remove: string, add: string, expected: string];

const STYLES: readonly (readonly [style: string, text: string, rows: readonly Row[]])[] = [
  ['lines with a trailing comma', 'f({\n  a: 1,\n  b: 2,\n  c: 3,\n});\n', [
    ['a: 1', '', 'f({\n  b: 2,\n  c: 3,\n});\n'],
    ['b: 2', '', 'f({\n  a: 1,\n  c: 3,\n});\n'],
    ['c: 3', '', 'f({\n  a: 1,\n  b: 2,\n});\n'],
    ['a: 1|b: 2', '', 'f({\n  c: 3,\n});\n'],
    ['b: 2|c: 3', '', 'f({\n  a: 1,\n});\n'],
    ['a: 1|c: 3', '', 'f({\n  b: 2,\n});\n'],
    ['a: 1|b: 2|c: 3', '', 'f({});\n'],
    ['', 'd: 4', 'f({\n  a: 1,\n  b: 2,\n  c: 3,\n  d: 4,\n});\n'],
    ['', 'd: 4|e: 5', 'f({\n  a: 1,\n  b: 2,\n  c: 3,\n  d: 4,\n  e: 5,\n});\n'],
    ['a: 1', 'd: 4', 'f({\n  b: 2,\n  c: 3,\n  d: 4,\n});\n'],
    ['c: 3', 'd: 4', 'f({\n  a: 1,\n  b: 2,\n  d: 4,\n});\n'],
    ['a: 1|b: 2|c: 3', 'd: 4', 'f({\n  d: 4,\n});\n'],
  ]],
  ['lines without a trailing comma', 'f({\n  a: 1,\n  b: 2,\n  c: 3\n});\n', [
    ['a: 1', '', 'f({\n  b: 2,\n  c: 3\n});\n'],
    ['b: 2', '', 'f({\n  a: 1,\n  c: 3\n});\n'],
    ['c: 3', '', 'f({\n  a: 1,\n  b: 2\n});\n'],
    ['b: 2|c: 3', '', 'f({\n  a: 1\n});\n'],
    ['a: 1|b: 2|c: 3', '', 'f({});\n'],
    ['', 'd: 4', 'f({\n  a: 1,\n  b: 2,\n  c: 3,\n  d: 4\n});\n'],
    ['', 'd: 4|e: 5', 'f({\n  a: 1,\n  b: 2,\n  c: 3,\n  d: 4,\n  e: 5\n});\n'],
    ['c: 3', 'd: 4', 'f({\n  a: 1,\n  b: 2,\n  d: 4\n});\n'],
    ['b: 2|c: 3', 'd: 4', 'f({\n  a: 1,\n  d: 4\n});\n'],
    ['a: 1|b: 2|c: 3', 'd: 4', 'f({\n  d: 4\n});\n'],
  ]],
  ['one line', 'f({ a: 1, b: 2, c: 3 });\n', [
    ['a: 1', '', 'f({ b: 2, c: 3 });\n'],
    ['b: 2', '', 'f({ a: 1, c: 3 });\n'],
    ['c: 3', '', 'f({ a: 1, b: 2 });\n'],
    ['a: 1|b: 2', '', 'f({ c: 3 });\n'],
    ['b: 2|c: 3', '', 'f({ a: 1 });\n'],
    ['a: 1|c: 3', '', 'f({ b: 2 });\n'],
    ['a: 1|b: 2|c: 3', '', 'f({});\n'],
    ['', 'd: 4', 'f({ a: 1, b: 2, c: 3, d: 4 });\n'],
    ['', 'd: 4|e: 5', 'f({ a: 1, b: 2, c: 3, d: 4, e: 5 });\n'],
    ['a: 1', 'd: 4', 'f({ b: 2, c: 3, d: 4 });\n'],
    ['c: 3', 'd: 4', 'f({ a: 1, b: 2, d: 4 });\n'],
    ['b: 2|c: 3', 'd: 4', 'f({ a: 1, d: 4 });\n'],
    ['a: 1|b: 2|c: 3', 'd: 4', 'f({ d: 4 });\n'],
  ]],
  ['one line without blanks', 'f({a: 1,b: 2,c: 3});\n', [
    ['a: 1', '', 'f({b: 2,c: 3});\n'],
    ['b: 2', '', 'f({a: 1,c: 3});\n'],
    ['c: 3', '', 'f({a: 1,b: 2});\n'],
    ['', 'd: 4', 'f({a: 1,b: 2,c: 3,d: 4});\n'],
    ['c: 3', 'd: 4', 'f({a: 1,b: 2,d: 4});\n'],
    ['a: 1|b: 2|c: 3', 'd: 4', 'f({d: 4});\n'],
  ]],
  ['one line with a trailing comma', 'f({ a: 1, b: 2, c: 3, });\n', [
    ['a: 1', '', 'f({ b: 2, c: 3, });\n'],
    ['c: 3', '', 'f({ a: 1, b: 2, });\n'],
    ['b: 2|c: 3', '', 'f({ a: 1, });\n'],
    ['', 'd: 4', 'f({ a: 1, b: 2, c: 3, d: 4, });\n'],
    ['c: 3', 'd: 4', 'f({ a: 1, b: 2, d: 4, });\n'],
  ]],
  ['commas first', 'f({\n    a: 1\n  , b: 2\n  , c: 3\n});\n', [
    ['a: 1', '', 'f({\n    b: 2\n  , c: 3\n});\n'],
    ['b: 2', '', 'f({\n    a: 1\n  , c: 3\n});\n'],
    ['c: 3', '', 'f({\n    a: 1\n  , b: 2\n});\n'],
    ['b: 2|c: 3', '', 'f({\n    a: 1\n});\n'],
    ['a: 1|b: 2', '', 'f({\n    c: 3\n});\n'],
    ['', 'd: 4', 'f({\n    a: 1\n  , b: 2\n  , c: 3\n  , d: 4\n});\n'],
    ['c: 3', 'd: 4', 'f({\n    a: 1\n  , b: 2\n  , d: 4\n});\n'],
    ['a: 1', 'd: 4', 'f({\n    b: 2\n  , c: 3\n  , d: 4\n});\n'],
  ]],
  ['commas first, the bracket before them', 'f(\n  { a: 1\n  , b: 2\n  , c: 3\n  });\n', [
    ['a: 1', '', 'f(\n  { b: 2\n  , c: 3\n  });\n'],
    ['c: 3', '', 'f(\n  { a: 1\n  , b: 2\n  });\n'],
    ['', 'd: 4', 'f(\n  { a: 1\n  , b: 2\n  , c: 3\n  , d: 4\n  });\n'],
  ]],
  ['commas first, with comments', 'f({\n    a: 1 // one\n  , b: 2 // two\n  , c: 3 // three\n});\n', [
    ['', 'd: 4', 'f({\n    a: 1 // one\n  , b: 2 // two\n  , c: 3 // three\n  , d: 4\n});\n'],
  ]],
  ['comments behind items', 'f({\n  a: 1, // one\n  b: 2, // two\n  c: 3, // three\n});\n', [
    ['a: 1', '', 'f({\n  // one\n  b: 2, // two\n  c: 3, // three\n});\n'],
    ['b: 2', '', 'f({\n  a: 1, // one\n  // two\n  c: 3, // three\n});\n'],
    ['c: 3', '', 'f({\n  a: 1, // one\n  b: 2, // two\n  // three\n});\n'],
    ['', 'd: 4', 'f({\n  a: 1, // one\n  b: 2, // two\n  c: 3, // three\n  d: 4,\n});\n'],
  ]],
  ['comments behind items, without a trailing comma', 'f({\n  a: 1, // one\n  b: 2, // two\n  c: 3 // three\n});\n', [
    ['b: 2', '', 'f({\n  a: 1, // one\n  // two\n  c: 3 // three\n});\n'],
    ['c: 3', '', 'f({\n  a: 1, // one\n  b: 2 // two\n  // three\n});\n'],
    ['', 'd: 4', 'f({\n  a: 1, // one\n  b: 2, // two\n  c: 3, // three\n  d: 4\n});\n'],
  ]],
  ['comments above items', 'f({\n  // one\n  a: 1,\n  /* two */\n  b: 2,\n  // three\n  c: 3,\n  // the end\n});\n', [
    ['b: 2', '', 'f({\n  // one\n  a: 1,\n  /* two */\n  // three\n  c: 3,\n  // the end\n});\n'],
    ['c: 3', '', 'f({\n  // one\n  a: 1,\n  /* two */\n  b: 2,\n  // three\n  // the end\n});\n'],
    ['', 'd: 4', 'f({\n  // one\n  a: 1,\n  /* two */\n  b: 2,\n  // three\n  c: 3,\n  d: 4,\n  // the end\n});\n'],
  ]],
  ['comments between items and commas', 'f({\n  a: 1 /* one */,\n  b: 2 /* two */,\n  c: 3 /* three */,\n});\n', [
    ['b: 2', '', 'f({\n  a: 1 /* one */,\n  /* two */\n  c: 3 /* three */,\n});\n'],
    ['', 'd: 4', 'f({\n  a: 1 /* one */,\n  b: 2 /* two */,\n  c: 3 /* three */,\n  d: 4,\n});\n'],
  ]],
  ['comments in one line', 'f({ a: 1 /* one */, b: 2 /* two */, c: 3 /* three */ });\n', [
    ['a: 1', '', 'f({ /* one */ b: 2 /* two */, c: 3 /* three */ });\n'],
    ['b: 2', '', 'f({ a: 1 /* one */, /* two */ c: 3 /* three */ });\n'],
    ['c: 3', '', 'f({ a: 1 /* one */, b: 2 /* two */ /* three */ });\n'],
  ]],
  ['two items in a line', 'f({\n  a: 1, b: 2,\n  c: 3\n});\n', [
    ['a: 1', '', 'f({\n  b: 2,\n  c: 3\n});\n'],
    ['b: 2', '', 'f({\n  a: 1,\n  c: 3\n});\n'],
    ['a: 1|b: 2', '', 'f({\n  c: 3\n});\n'],
    ['c: 3', '', 'f({\n  a: 1, b: 2\n});\n'],
    ['b: 2|c: 3', '', 'f({\n  a: 1\n});\n'],
    ['', 'd: 4', 'f({\n  a: 1, b: 2,\n  c: 3,\n  d: 4\n});\n'],
  ]],
  ['two items in the last line', 'f({\n  a: 1,\n  b: 2, c: 3\n});\n', [
    ['b: 2', '', 'f({\n  a: 1,\n  c: 3\n});\n'],
    ['c: 3', '', 'f({\n  a: 1,\n  b: 2\n});\n'],
    ['b: 2|c: 3', '', 'f({\n  a: 1\n});\n'],
    ['', 'd: 4', 'f({\n  a: 1,\n  b: 2, c: 3, d: 4\n});\n'],
  ]],
  ['items behind the bracket', 'f({ a: 1,\n    b: 2,\n    c: 3 });\n', [
    ['b: 2', '', 'f({ a: 1,\n    c: 3 });\n'],
    ['', 'd: 4', 'f({ a: 1,\n    b: 2,\n    c: 3,\n    d: 4 });\n'],
  ]],
  ['tabs', 'f({\n\ta: 1,\n\tb: 2,\n\tc: 3,\n});\n', [
    ['b: 2', 'd: 4', 'f({\n\ta: 1,\n\tc: 3,\n\td: 4,\n});\n'],
  ]],
  ['lines of Windows', 'f({\r\n  a: 1,\r\n  b: 2,\r\n  c: 3\r\n});\r\n', [
    ['b: 2', '', 'f({\r\n  a: 1,\r\n  c: 3\r\n});\r\n'],
    ['c: 3', '', 'f({\r\n  a: 1,\r\n  b: 2\r\n});\r\n'],
    ['', 'd: 4', 'f({\r\n  a: 1,\r\n  b: 2,\r\n  c: 3,\r\n  d: 4\r\n});\r\n'],
    ['c: 3', 'd: 4', 'f({\r\n  a: 1,\r\n  b: 2,\r\n  d: 4\r\n});\r\n'],
    ['a: 1|b: 2|c: 3', 'd: 4', 'f({\r\n  d: 4\r\n});\r\n'],
  ]],
  ['blank lines between', 'f({\n  a: 1,\n\n  b: 2,\n\n  c: 3,\n});\n', [
    ['c: 3', '', 'f({\n  a: 1,\n\n  b: 2,\n\n});\n'],
    ['', 'd: 4', 'f({\n  a: 1,\n\n  b: 2,\n\n  c: 3,\n  d: 4,\n});\n'],
  ]],
];

describe.each(STYLES)('a list in %s', (_style, text, rows) => {
  test.each(rows)('without "%s" and with "%s"', (remove, add, expected) => {
    const split = (names: string): string[] => names.split('|').filter((name) => name !== '');
    expect(edited(text, ['a: 1', 'b: 2', 'c: 3'], { remove: split(remove), add: split(add) })).toBe(expected);
  });

  test('stays as it is where nothing is asked', () => {
    expect(edited(text, ['a: 1', 'b: 2', 'c: 3'], {})).toBe(text);
  });
});

describe('a list whose items are large', () => {
  const text = 'f({\n  a: {\n    x: "}, //",\n  },\n  b() {\n    return [1, 2];\n  }\n});\n';
  const items = ['a: {\n    x: "}, //",\n  }', 'b() {\n    return [1, 2];\n  }'];

  test.each([
    [{ remove: [items[0] as string] }, 'f({\n  b() {\n    return [1, 2];\n  }\n});\n'],
    [{ remove: [items[1] as string] }, 'f({\n  a: {\n    x: "}, //",\n  }\n});\n'],
    [{ add: ['c: 3'] }, 'f({\n  a: {\n    x: "}, //",\n  },\n  b() {\n    return [1, 2];\n  },\n  c: 3\n});\n'],
  ])('%j', (change, expected) => {
    expect(edited(text, items, change)).toBe(expected);
  });
});

describe('a list of one item', () => {
  test.each([
    ['{ a: 1 }', { remove: ['a: 1'] }, '{}'],
    ['{a: 1}', { remove: ['a: 1'] }, '{}'],
    ['{ a: 1 }', { add: ['b: 2'] }, '{ a: 1, b: 2 }'],
    ['{\n  a: 1,\n}', { add: ['b: 2'] }, '{\n  a: 1,\n  b: 2,\n}'],
    ['{\n  a: 1\n}', { add: ['b: 2'] }, '{\n  a: 1,\n  b: 2\n}'],
    ['{\n  // why\n  a: 1,\n}', { remove: ['a: 1'] }, '{\n  // why\n}'],
    ['[a: 1]', { remove: ['a: 1'], add: ['b: 2'] }, '[b: 2]'],
    ['[a: 1]', { add: ['b: 2'] }, '[a: 1, b: 2]'],
  ])('%j %j', (text, change, expected) => {
    expect(edited(text, ['a: 1'], change)).toBe(expected);
  });
});

describe('an empty list', () => {
  test.each([
    ['{}', '{ a: 1 }'],
    ['[]', '[a: 1]'],
    ['{ }', '{ a: 1 }'],
    ['{ /* none */ }', '{ /* none */ a: 1 }'],
  ])('takes a first item: %s', (text, expected) => {
    expect(edited(text, [], { add: ['a: 1'] })).toBe(expected);
  });

  test('keeps a comment in a line of its own off what is added', () => {
    expect(edited('{\n  // none\n}', [], { add: ['a: 1'] })).toBe('{\n  // none\n  a: 1\n}');
  });
});
