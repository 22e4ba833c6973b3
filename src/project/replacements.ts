import { basename, dirname, resolve, sep } from 'node:path';
import { endsIn } from './aliases.ts';
import type { Files } from './files.ts';

/** Where a tool of Angular or Nx says which files a build takes for others. */
const WORKSPACE = /^(?:\.?angular(?:-cli)?|project|workspace)\.json$/;
const PLUGIN = /NormalModuleReplacementPlugin\(\s*\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/[a-z]*\s*(?:,\s*["'`]([^"'`\n]+)["'`])?/g;
/** The keys of a manifest whose maps name a file for another. */
const MAPS = ['browser', 'react-native'];
const REPLACED = ['replace', 'with', 'src', 'replaceWith'];

/**
 * The files of which a build may take one for another: Angular's `fileReplacements`, the maps of `browser` and `react-native` in
 * a manifest, webpack's `NormalModuleReplacementPlugin`.
 */
export class Replacements {
  readonly #files: Files;
  #paths: ReadonlySet<string> | undefined;
  #tests: readonly ((path: string) => boolean)[] = [];

  constructor(files: Files) {
    this.#files = files;
  }

  /** Whether a file may stand for another one, or another one for it. */
  has(path: string): boolean {
    this.#paths ??= this.#read();
    return this.#paths.has(bare(path)) || this.#tests.some((test) => test(path));
  }

  #read(): ReadonlySet<string> {
    const paths: string[] = [];
    for (const path of this.#files.list()) {
      const name = basename(path);
      const text = name === 'package.json' || WORKSPACE.test(name) || /(?:config|webpack)[^/]*\.[cm]?[jt]s$/i.test(name) ? (this.#files.text(path) ?? '') : '';
      if (text.includes('NormalModuleReplacementPlugin')) this.#tests = [...this.#tests, ...testsIn(text)];
      if (name === 'package.json' ? MAPS.some((key) => text.includes(`"${key}"`)) : text.includes('fileReplacements')) {
        const bases = [dirname(path), this.#files.root];
        paths.push(...namedIn(text, name === 'package.json').flatMap((named) => bases.map((base) => bare(resolve(base, named)))));
      }
    }
    return new Set(paths);
  }
}

/** A path without its extension, which maps may leave out. */
function bare(path: string): string {
  return path.replace(/\.(?:[cm]?[jt]sx?|json)$/, '');
}

function namedIn(text: string, isManifest: boolean): string[] {
  try {
    const json: unknown = JSON.parse(text);
    return isManifest ? MAPS.flatMap((key) => Object.entries(recordOf(recordOf(json)[key])).flat()).filter(isPath) : replacedIn(json);
  } catch {
    return [];
  }
}

function replacedIn(json: unknown): string[] {
  const record = recordOf(json);
  const { fileReplacements } = record;
  const own = Array.isArray(fileReplacements) ? fileReplacements.flatMap((one) => REPLACED.map((key) => recordOf(one)[key])).filter(isText) : [];
  return [...own, ...Object.values(record).flatMap(replacedIn)];
}

function testsIn(text: string): ((path: string) => boolean)[] {
  return [...text.matchAll(PLUGIN)].flatMap(([, source = '', target]) => {
    const pattern = patternOf(source);
    const test = (path: string): boolean => pattern?.test(path) === true || pattern?.test(bare(path)) === true;
    const isTarget = (path: string): boolean => target !== undefined && endsIn(path.split(sep).join('/'), target.replace(/^(?:\.{1,2}\/)+/, ''));
    return [test, isTarget];
  });
}

function patternOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source);
  } catch {
    return undefined;
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isPath(value: unknown): value is string {
  return isText(value) && value.startsWith('.');
}
