import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/edit.ts';
import { insertStatement, removeStatement } from '../../src/edits/statement.ts';
import { endsLine, hasComment, indentAt, lineBreakAt, mainQuote, quoted, skipTrailingComment, skipTrivia, startsLine } from '../../src/edits/trivia.ts';

/** The range of a text inside another. */
function rangeOf(text: string, wanted: string): [number, number] {
  const start = text.indexOf(wanted);
  return [start, start + wanted.length];
}

describe('a statement that goes', () => {
  test.each([
    ['takes its line with it', 'a();\nb();\nc();\n', 'a();\nc();\n'],
    ['takes its line of Windows with it', 'a();\r\nb();\r\nc();\r\n', 'a();\r\nc();\r\n'],
    ['takes its indent with it', 'if (x) {\n    b();\n}\n', 'if (x) {\n}\n'],
    ['leaves what is behind it in its line', 'a();\n  b(); c();\n', 'a();\n  c();\n'],
    ['leaves what is in front of it in its line', 'a(); b();\nc();\n', 'a();\nc();\n'],
    ['leaves what is on both sides', 'a(); b(); c();\n', 'a(); c();\n'],
    ['leaves a comment in its line', 'a();\n  b(); // why\nc();\n', 'a();\n  // why\nc();\n'],
    ['leaves a comment above', '// why\nb();\nc();\n', '// why\nc();\n'],
    ['may be the last line without a line break', 'a();\nb();', 'a();\n'],
  ])('%s', (_name, text, expected) => {
    expect(applyEdits(text, [removeStatement(text, rangeOf(text, 'b();'))])).toBe(expected);
  });
});

describe('a statement that comes', () => {
  test.each([
    ['stands in a line of its own', 'a();\nb();\n', 'a();\nx();\nb();\n'],
    ['has the indent of its neighbour', '{\n\t\ta();\n}\n', '{\n\t\ta();\n\t\tx();\n}\n'],
    ['stands behind a comment of the line', 'a(); // why\nb();\n', 'a(); // why\nx();\nb();\n'],
    ['has the line break of the file', 'a();\r\nb();\r\n', 'a();\r\nx();\r\nb();\r\n'],
    ['stands in the same line where its neighbour does', 'if (y) { a(); }\n', 'if (y) { a(); x(); }\n'],
    ['may be the last line without a line break', 'a();', 'a();\nx();'],
  ])('%s', (_name, text, expected) => {
    expect(applyEdits(text, [insertStatement(text, rangeOf(text, 'a();'), 'x();')])).toBe(expected);
  });
});

describe('white space and comments', () => {
  test.each([
    ['x', 0],
    ['  \t\n x', 5],
    ['// one\n/* two\n*/ x', 17],
    ['/* never closed', 0],
    ['// to the end', 13],
    ['/ 2', 0],
  ])('end before the code: %j', (text, expected) => {
    expect(skipTrivia(text, 0)).toBe(expected);
  });

  test.each([
    ['a; // why\nb', 2, 9],
    ['a; // why  \nb', 2, 9],
    ['a; /* why */\nb', 2, 12],
    ['a; /* one */ // two\r\nb', 2, 19],
    ['a; /* one */ b', 2, 2],
    ['a; /* one\n two */', 2, 2],
    ['a;', 2, 2],
    ['a;   \nb', 2, 2],
  ])('at the end of a line belong to it: %j', (text, at, expected) => {
    expect(skipTrailingComment(text, at)).toBe(expected);
  });

  test('stand at the start and the end of lines', () => {
    const text = 'a\r\n  b \u2028c';
    expect([0, 1, 5, 6, 8].map((at) => startsLine(text, at))).toEqual([true, false, true, false, true]);
    expect([0, 1, 5, 6, 9].map((at) => endsLine(text, at))).toEqual([false, true, false, true, true]);
    expect(indentAt(text, 6)).toBe('  ');
  });

  test.each([
    ['a\nb\r\nc', 0, '\n'],
    ['a\nb\r\nc', 2, '\r\n'],
    ['a\r\nb', 3, '\r\n'],
    ['a', 0, '\n'],
  ])('have the line break of their place: %j at %i', (text, at, expected) => {
    expect(lineBreakAt(text, at)).toBe(expected);
  });

  test.each([
    ['a + b', false],
    ['a /* why */ + b', true],
    ['a // why', true],
    ["'https://api.example.com'", false],
    ['"/* no */" + `// no`', false],
    ["'it\\'s // no'", false],
    ["'a' // 'b'", true],
  ])('are told from strings: %j', (text, expected) => {
    expect(hasComment(text, [0, text.length])).toBe(expected);
  });
});

describe('quotes', () => {
  test.each([
    ["f('a', 'b', \"c\")", "'"],
    ['f("a", "b", \'c\')', '"'],
    ['f()', "'"],
    ['f("it\'s", "so")', '"'],
  ])('are those of most strings: %s', (text, expected) => {
    expect(mainQuote(text)).toBe(expected);
  });

  test.each(['plain', "it's", 'say "x"', 'back\\slash', 'line\nbreak', 'carriage\rreturn', 'separator\u2028\u2029', '${x} `y`', '日本 🔑', "\\'"])('make a string that is read as it was: %j', (text) => {
    for (const quote of ["'", '"']) {
      const literal = quoted(text, quote);
      expect(literal.startsWith(quote) && literal.endsWith(quote)).toBe(true);
      expect(literal).not.toMatch(/[\n\r]/);
      expect(new Function(`return ${literal}`)()).toBe(text);
    }
  });
});
