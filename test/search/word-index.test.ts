import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { WordIndex } from '../../dist/src/search/word-index.js';

const folder = mkdtempSync(join(tmpdir(), 'oauth-ro-index-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

test('files hold what they hold, and what is asked later is read then', () => {
  const [login, other] = [file('login.js', "post('/oauth/ro')"), file('other.js', 'export default 1')];
  const index = new WordIndex([login, other], [['oauth'], ['scope']]);
  expect([index.mayHold(login, ['oauth']), index.mayHold(other, ['oauth']), index.mayHold(login, ['scope'])]).toEqual([true, false, false]);
  expect([index.mayHold(login, ['post']), index.mayHold(other, ['post', 'default'])]).toEqual([true, true]);
});

test('what cannot be read as it stands may hold anything', () => {
  const target = file('target.js', 'nothing');
  symlinkSync(target, join(folder, 'link.js'));
  const paths = [join(folder, 'link.js'), join(folder, 'missing.js'), folder, file('wide.txt', Buffer.from('\uFEFFnothing', 'utf16le'))];
  const index = new WordIndex(paths, [['oauth']]);
  expect(paths.map((path) => [index.mayHold(path, ['oauth']), index.isRead(path)])).toEqual(paths.map(() => [true, false]));
});

test('words that cannot be sought, and files that it does not know, are no reason to say no', () => {
  const path = file('plain.js', 'plain');
  const index = new WordIndex([path], [['oauth']]);
  expect([index.mayHold(path, ['é']), index.mayHold(path, ['x']), index.mayHold(join(folder, 'unknown.js'), ['oauth'])]).toEqual([true, true, true]);
});

test('words over the edges of pieces of large files are found', () => {
  const edges = [1 << 18, (1 << 18) - 3, (1 << 19) - 7, (1 << 20) + 1];
  const paths = edges.map((edge, index) => file(`large${index}.js`, `${' '.repeat(edge - 2)}passwordless${' '.repeat(3)}`));
  const plain = file('large.js', ' '.repeat(1 << 20));
  const index = new WordIndex([...paths, plain], [['passwordless'], ['scope']]);
  expect([...paths, plain].map((path) => index.mayHold(path, ['passwordless']))).toEqual([...edges.map(() => true), false]);
});

test('two threads find what one finds', () => {
  const paths = Array.from({ length: 3500 }, (_, index) => file(`many/${index % 50}/${index}.js`, index % 7 === 0 ? 'a scope' : 'nothing'));
  const index = new WordIndex(paths, [['oauth'], ['scope']]);
  const seen: number[] = [];
  index.read((read, total) => seen.push(read / total));
  expect(paths.flatMap((path, place) => (index.mayHold(path, ['scope']) === (place % 7 === 0) ? [] : [path]))).toEqual([]);
  expect(seen.every((share) => share >= 0 && share < 1)).toBe(true);
});
