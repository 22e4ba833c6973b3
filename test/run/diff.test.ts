import { describe, expect, test } from 'vitest';
import { reverseDiff, unifiedDiff } from '../../src/report/diff.ts';
import { createProject } from '../support/project.ts';

const numbered = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

const TEXTS: readonly (readonly [name: string, oldText: string, newText: string])[] = [
  ['one line', 'a\n', 'b\n'],
  ['a line in the middle', numbered(1, 20), numbered(1, 20).replace('line 10\n', 'ten\n')],
  ['the first line', numbered(1, 9), `first\n${numbered(2, 9)}`],
  ['the last line', numbered(1, 9), `${numbered(1, 8)}last\n`],
  ['the last line without a line break', numbered(1, 9).trimEnd(), `${numbered(1, 8)}last`],
  ['a line break at the end that comes', 'a\nb', 'a\nb\n'],
  ['a line break at the end that goes', 'a\nb\n', 'a\nb'],
  ['lines of Windows', 'a\r\nb\r\nc\r\n', 'a\r\nB\r\nc\r\n'],
  ['lines of both kinds', 'a\r\nb\nc\r\n', 'a\nb\r\nc\r\n'],
  ['a carriage return in a line', 'a\rb\nc\n', 'a\rB\nc\n'],
  ['other line separators', 'a\u2028b\u0085c\n', 'a\u2028B\u0085c\n'],
  ['a byte order mark', '\uFEFFa\nb\n', '\uFEFFA\nb\n'],
  ['characters of any plane', '日本 🔑\n', '日本 🗝\n'],
  ['two places far apart', numbered(1, 60), numbered(1, 60).replace('line 5\n', 'five\n').replace('line 50\n', 'fifty\n')],
  ['two places close together', numbered(1, 20), numbered(1, 20).replace('line 5\n', 'five\n').replace('line 11\n', 'eleven\n')],
  ['lines that look like a diff', '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n\\ No newline\ndiff --git a/x b/x\n', '--- a/y\n+++ b/x\n@@ -1 +1 @@\n-a\n+c\n\\ No newline\ndiff --git a/x b/x\n'],
  ['trailing white space', 'a \nb\t\n\n', 'a\nb\n\n'],
  ['a text that becomes empty', 'a\n', ''],
  ['an empty text', '', 'a\n'],
  ['everything', numbered(1, 30), numbered(31, 60)],
];

describe.each(TEXTS)('a diff of %s', (_name, oldText, newText) => {
  test('is taken by git apply, and taken back by the reverse', () => {
    const project = createProject({ 'x.js': oldText }, { hasGit: false });
    const texts = { name: 'x.js', isInRepository: false, oldText, newText };
    project.apply(unifiedDiff(texts));
    expect(project.read('x.js')).toBe(newText);
    project.apply(reverseDiff(texts));
    expect(project.read('x.js')).toBe(oldText);
  });
});

describe('the names in a diff', () => {
  test.each(['x.js', 'src/deep/x.js', 'with space.js', ' leading.js', 'größe/日本 🔑.js', 'quo"te.js', 'back\\slash.js', 'tab\tstop.js', 'new\nline.js', 'bell\u0007.js', 'delete\u007f.js', '"quoted".js', '\\n.js'])('are read by git apply: %j', (name) => {
    const project = createProject({ [name]: 'a\n' }, { hasGit: false });
    project.apply(unifiedDiff({ name, isInRepository: false, oldText: 'a\n', newText: 'b\n' }));
    expect(project.snapshot()).toEqual({ [name]: 'b\n' });
  });
});

describe('the form of a diff', () => {
  test('is the unified one with three lines around a change', () => {
    const diff = unifiedDiff({ name: 'x.js', isInRepository: false, oldText: numbered(1, 9), newText: numbered(1, 9).replace('line 5', 'five') });
    expect(diff).toBe('--- a/x.js\n+++ b/x.js\n@@ -2,7 +2,7 @@\n line 2\n line 3\n line 4\n-line 5\n+five\n line 6\n line 7\n line 8\n');
  });

  test('tells that no line break ends the file', () => {
    expect(unifiedDiff({ name: 'x.js', isInRepository: false, oldText: 'a', newText: 'b' })).toBe('--- a/x.js\n+++ b/x.js\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n');
  });
});
