import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Configs } from './configs.ts';
import type { Files } from './files.ts';
import { leavesOf, starOf, type Manifest, type Packages } from './packages.ts';

/** Files that hold code of which no tree is made here. */
const EMBEDDING = /\.(?:astro|coffee|cshtml|ejs|hbs|html?|litcoffee|ls|marko|mdx|riot|svelte|vue)$/i;

/** Whether a file may hold code that is not parsed. */
export function isEmbedding(path: string): boolean {
  return EMBEDDING.test(path);
}

/** The names and words of an alias, but for the last one where that may go on. */
function wordsOf(alias: string): string {
  const [start = '', ...rest] = alias.split('*');
  return rest.length === 0 ? alias : start.split(/[^\w$]+/).slice(0, -1).join(' ');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** A path, or the target of a package, without what builds and index files add to it. */
function stripped(path: string): string {
  return path.split(sep).join('/').replace(/\.d\.[cm]?ts$|\.\w+$/, '').replace(/(?:^|\/)index$/, '');
}

/** The last part of a path by which imports name it. */
export function stemOf(path: string): string {
  const stem = basename(path, extname(path));
  return stem === 'index' ? basename(dirname(path)) : stem;
}

/** How texts name a file as a module. */
export interface Specifiers {
  /** Fits every text that can. Cases do not count. */
  readonly pattern: RegExp;
  /** Each such text holds all names and words of one of these, */
  readonly words: readonly string[];
  /** or it may only say how far up. */
  readonly mayBeDots: boolean;
}

/** Says by which texts the imports of a file are found. */
export class Needles {
  readonly #files: Files;
  readonly #configs: Configs;
  readonly #packages: Packages;

  constructor(files: Files, configs: Configs, packages: Packages) {
    this.#files = files;
    this.#configs = configs;
    this.#packages = packages;
  }

  /** How texts name a file as a module: by its own name, that of its folder, or an alias. */
  specifiersOf(path: string): Specifiers {
    const name = basename(path).replace(/\.\w+$/, '');
    const isIndex = stripped(basename(path)) === '';
    // The main file of a folder may have any name.
    const isMain = !isIndex && this.#isMain(path);
    const folder = isIndex ? stemOf(path) : basename(dirname(path));
    const aliases = this.#aliasesOf(path);
    const pattern = [
      `[/'"\`@#~]${escaped(name)}(?:\\.\\w+)*['"\`?]`,
      ...(isIndex ? [`[/'"\`@#~]${escaped(folder)}/?['"\`?]`] : isMain ? [`[/'"\`]${escaped(folder)}/?['"\`]`] : []),
      ...(isIndex || isMain ? [`['"\`]\\.{1,2}(?:/\\.\\.)*/?['"\`]`] : []),
      ...aliases.map((alias) => `['"\`]${escaped(alias.split('*', 1)[0] as string)}`),
    ];
    return { pattern: new RegExp(pattern.join('|'), 'i'), words: [name, ...aliases.map(wordsOf), ...(isIndex || isMain ? [folder] : [])], mayBeDots: isIndex || isMain };
  }

  /** Whether the package of a file gives it out to other projects. */
  isPublished(path: string): boolean {
    const [manifest] = this.#packages.above(path);
    return manifest !== undefined && !manifest.isPrivate && this.#subpathsOf(manifest, path).length > 0;
  }

  #isMain(path: string): boolean {
    return this.#packages.above(path)[0]?.mains.some((main) => fits(main, inner(this.#packages.above(path)[0] as Manifest, path))) === true;
  }

  /** Names of a file that do not end in its own, with `*` where they go on. */
  #aliasesOf(path: string): string[] {
    const [own] = this.#packages.above(path);
    const published = own?.name === undefined ? [] : this.#subpathsOf(own, path).map((subpath) => join(own.name as string, subpath).split(sep).join('/'));
    const internal = own && isRecord(own.imports) ? Object.entries(own.imports).filter(([, entry]) => leavesOf(entry).some((target) => fits(target, inner(own, path)))).map(([key]) => key) : [];
    return [...published, ...internal, ...this.#mapped(path)];
  }

  /** The keys of `paths` that lead to a file without naming it. */
  #mapped(path: string): string[] {
    return this.#configs.mapping().flatMap(({ path: config, options }) => {
      const base = resolve(options.baseUrl ?? (options.pathsBasePath as string | undefined) ?? dirname(config));
      return Object.entries(options.paths ?? {}).flatMap(([key, targets]) => {
        const isOpenEnded = key.endsWith('*') && targets.every((target) => target.endsWith('*'));
        const leads = !isOpenEnded && targets.some((target) => starOf(stripped(resolve(base, target)), stripped(path)) !== undefined);
        return leads ? [key] : [];
      });
    });
  }

  /** The subpaths under which a package gives out a file. */
  #subpathsOf(manifest: Manifest, path: string): string[] {
    const name = inner(manifest, path);
    const { exports } = manifest;
    if (exports === undefined) {
      const mains = manifest.mains.length > 0 ? manifest.mains : ['index'];
      const isBuilt = mains.some((main) => this.#files.isListed(resolve(manifest.folder, main)));
      return mains.some((main) => fits(main, name)) || (!isBuilt && name === '') ? [''] : [];
    }
    const keys = isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.')) ? Object.entries(exports) : [['.', exports] as const];
    return keys.flatMap(([key, entry]) => (leavesOf(entry).some((target) => fits(target, name)) || (key === '.' && name === '') ? [key.slice(2)] : []));
  }
}

/** A file's place in its package, without the folders that builds replace. */
function inner(manifest: Manifest, path: string): string {
  return normal(relative(manifest.folder, path));
}

function normal(target: string): string {
  return stripped(target.split(sep).join('/').replace(/^\.\//, '').replace(/^(?:(?:src|source|dist|build|lib|out|output|es|esm|cjs|umd|types)\/)+/, ''));
}

function fits(target: string, name: string): boolean {
  return starOf(normal(target), name) !== undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
