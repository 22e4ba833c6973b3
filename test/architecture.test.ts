import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The rooms of the house, the lowest first. A room imports from rooms below it only. */
const ROOMS: readonly (readonly string[])[] = [
  ['src/auth0', 'src/edits', 'src/search'],
  ['src/carriers'],
  ['src/syntax'],
  ['src/requests'],
  ['src/legacy'],
  ['src/rewrite'],
  ['src/project'],
  ['src/report'],
  ['rules', 'transforms', 'src/run'],
  ['src/setup'],
  ['src/cli'],
];

/** Rooms that know nothing of the others; the search knows the system. */
const ALONE: Readonly<Record<string, RegExp>> = { 'src/auth0': /^\./, 'src/edits': /^\./, 'src/search': /^(?:\.|node:)/ };

interface Import {
  readonly from: string;
  readonly to: string;
  readonly module: string;
}

function sourceFiles(): string[] {
  return ['src', 'rules', 'transforms'].flatMap((folder) => {
    const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts')).map((entry) => join(entry.parentPath, entry.name));
  });
}

function roomOf(path: string): string {
  const [first = '', second = ''] = relative(ROOT, path).split(sep);
  return first === 'src' ? `${first}/${second}` : first;
}

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm)].map(([, module = '']) => {
    const to = module.startsWith('.') ? roomOf(resolve(dirname(path), module)) : module;
    return { from: relative(ROOT, path), to, module };
  });
}

function floorOf(room: string): number {
  return ROOMS.findIndex((rooms) => rooms.includes(room));
}

const files = sourceFiles();

describe('the house', () => {
  test('has no room that the plan does not know', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => floorOf(room) < 0)).toEqual([]);
  });

  test('imports run downwards only', () => {
    const upwards = files.flatMap((path) => {
      const room = roomOf(path);
      return importsOf(path).filter(({ to, module }) => module.startsWith('.') && to !== room && floorOf(to) >= floorOf(room));
    });
    expect(upwards).toEqual([]);
  });

  test('the tables of Auth0, the edits and the search know none of the other rooms', () => {
    const isOwn = ({ from, to, module }: Import): boolean => ALONE[roomOf(join(ROOT, from))]?.test(module) === true && (!module.startsWith('.') || to === roomOf(join(ROOT, from)));
    const strangers = files.filter((path) => ALONE[roomOf(path)]).flatMap(importsOf).filter((one) => !isOwn(one));
    expect(strangers).toEqual([]);
  });

  test('nothing loads what crashes beside TypeScript 7, or pulls in all of ESLint', () => {
    const forbidden = /^(?:typescript|eslint|ts-morph|@typescript-eslint\/(?:typescript-estree|parser|utils))$/;
    const loads = files.flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      return [...text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)'/gm)].filter(([, module = '']) => forbidden.test(module)).map(([, module]) => `${relative(ROOT, path)}: ${module}`);
    });
    expect(loads).toEqual([]);
  });

  test('what transforms import has no import.meta, which the loader of jscodeshift cannot read', () => {
    const reached = new Set<string>();
    const queue = files.filter((path) => roomOf(path) === 'transforms');
    for (let path = queue.pop(); path; path = queue.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      const from = path;
      queue.push(...importsOf(path).filter(({ module }) => module.startsWith('.')).map(({ module }) => resolve(dirname(from), module)).filter((one) => files.includes(one)));
    }
    expect([...reached].filter((path) => readFileSync(path, 'utf8').includes('import.meta'))).toEqual([]);
  });

  test('the page of the report is loaded only by the runs that ask for it', () => {
    const isOfPage = (path: string): boolean => path === join(ROOT, 'src/report/html.ts') || path.startsWith(join(ROOT, 'src/report/html', sep));
    const loads = files.filter((path) => !isOfPage(path)).flatMap((path) => importsOf(path).filter(({ module }) => module.startsWith('highlight.js') || isOfPage(resolve(dirname(path), module))));
    expect(loads).toEqual([]);
  });

  test('files stay small enough to read', () => {
    const long = files.filter((path) => readFileSync(path, 'utf8').split('\n').length > 330).map((path) => relative(ROOT, path));
    expect(long).toEqual([]);
  });
});
