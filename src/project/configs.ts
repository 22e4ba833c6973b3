import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { ts } from 'ts-morph';
import { grouped } from '../syntax/grouped.ts';
import { isFileOnDisk, type Files } from './files.ts';
import { relativeName } from './names.ts';
import { typescript } from './typescript.ts';

/** A `tsconfig.json` or `jsconfig.json` with everything that it extends. */
export interface Config {
  readonly path: string;
  readonly options: ts.CompilerOptions;
  /** The configurations that it refers to. */
  readonly references: readonly string[];
  /** Whether it names a file, or a pattern of it fits. Extensions do not count: bundlers read what `allowJs` leaves out. */
  includes(path: string): boolean;
}

/** The configurations that may say what a file's imports mean. */
export interface Governing {
  /** True where a configuration includes the file; else these only lie nearest to it. */
  readonly isSure: boolean;
  readonly configs: readonly Config[];
}

/** The settings by which TypeScript, and the bundlers that follow it, map the names of modules. */
const MAPS = /"(?:paths|baseUrl|rootDirs)"/;
const EXTENDS = /"extends"\s*:\s*(?:"[^"]*"|\[[^\]]*\])/;

/** Finds and reads the configurations of a project. */
export class Configs {
  readonly #files: Files;
  readonly #parsed = new Map<string, Config | undefined>();
  readonly #governing = new Map<string, Governing>();
  readonly #inFolder = new Map<string, readonly string[]>();
  #mayMap: boolean | undefined;
  #byFolder: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(files: Files) {
    this.#files = files;
  }

  /** Whether any configuration of the project maps names of modules. TypeScript is not needed to say no. */
  get mayMap(): boolean {
    this.#mayMap ??= [...this.#paths().values()].flat().some((path) => {
      const text = this.#files.text(path) ?? '';
      return MAPS.test(text) || packagesExtended(text).some((name) => this.#mapsInPackage(path, name));
    });
    return this.#mayMap;
  }

  /** Whether a configuration of an installed package maps names, or extends another. */
  #mapsInPackage(from: string, name: string): boolean {
    for (let folder = dirname(from); ; folder = dirname(folder)) {
      const path = ['', '.json', '/tsconfig.json'].map((end) => join(folder, 'node_modules', name + end)).find(isFileOnDisk);
      const text = path === undefined ? undefined : readFileSync(path, 'utf8');
      if (text !== undefined) return MAPS.test(text) || EXTENDS.test(text);
      if (folder === dirname(folder)) return false;
    }
  }

  /** Every configuration of the project that maps names. */
  mapping(): Config[] {
    if (!this.mayMap) return [];
    return [...this.#paths().values()].flat().flatMap((path) => {
      const config = this.#read(path);
      return config && isMapping(config) ? [config] : [];
    });
  }

  /** The nearest configuration that includes a file. Where none does, those beside or above it in its package. */
  governing(path: string): Governing {
    let known = this.#governing.get(path);
    if (!known) this.#governing.set(path, (known = this.#find(path)));
    return known;
  }

  #find(path: string): Governing {
    let nearest: readonly Config[] | undefined;
    let isOwnPackage = true;
    for (let folder = dirname(path); this.#files.isInside(folder); folder = dirname(folder)) {
      const configs = this.#in(folder).flatMap((one) => this.#read(one) ?? []);
      const including = configs.find((config) => config.includes(path));
      if (including) return { isSure: true, configs: [including] };
      if (configs.length > 0 && isOwnPackage) nearest ??= configs;
      if (this.#files.isFile(join(folder, 'package.json'))) isOwnPackage = false;
      if (folder === this.#files.root) break;
    }
    return { isSure: false, configs: nearest ?? [] };
  }

  /** The configurations of a folder, the main one and those that it refers to first. */
  #in(folder: string): readonly string[] {
    let known = this.#inFolder.get(folder);
    if (!known) this.#inFolder.set(folder, (known = this.#ordered(folder)));
    return known;
  }

  #ordered(folder: string): string[] {
    const own = this.#paths().get(folder) ?? [];
    const mains = ['tsconfig.json', 'jsconfig.json'].map((name) => join(folder, name)).filter((path) => own.includes(path));
    const ordered = new Set<string>();
    const add = (path: string): void => {
      if (ordered.has(path) || ordered.size > 50) return;
      ordered.add(path);
      this.#read(path)?.references.forEach(add);
    };
    [...mains, ...own].forEach(add);
    return [...ordered];
  }

  #paths(): ReadonlyMap<string, readonly string[]> {
    this.#byFolder ??= grouped(
      this.#files.list().filter((path) => /^[jt]sconfig(?:\.[^/\\]+)?\.json$/.test(basename(path))),
      dirname,
    );
    return this.#byFolder;
  }

  #read(path: string): Config | undefined {
    if (!this.#parsed.has(path)) this.#parsed.set(path, this.#parse(path));
    return this.#parsed.get(path);
  }

  #parse(path: string): Config | undefined {
    const { parseJsonConfigFileContent, readConfigFile } = typescript();
    const { config } = readConfigFile(path, (name) => this.#textOf(name)) as { config?: unknown };
    if (typeof config !== 'object' || config === null) return undefined;
    let patterns: { include: readonly string[]; exclude: readonly string[] } | undefined;
    const host: ts.ParseConfigHost = {
      useCaseSensitiveFileNames: true,
      fileExists: (name) => this.#files.isFile(resolve(name)) || isFileOnDisk(name),
      readFile: (name) => this.#textOf(name),
      readDirectory: (_folder, _extensions, exclude, include) => {
        patterns = { include, exclude: exclude ?? [] };
        return [];
      },
    };
    const parsed = parseJsonConfigFileContent(config, host, dirname(path), undefined, path);
    const named = new Set(parsed.fileNames.map((name) => resolve(name)));
    const fits = patterns && matcher(dirname(path), patterns.include, patterns.exclude);
    return {
      path,
      options: parsed.options,
      references: (parsed.projectReferences ?? []).flatMap(({ path: to }) => this.#reference(resolve(to))),
      includes: (file) => named.has(file) || fits?.(file) === true,
    };
  }

  #reference(path: string): string[] {
    const config = path.endsWith('.json') ? path : join(path, 'tsconfig.json');
    return this.#files.isFile(config) ? [config] : [];
  }

  /** Configurations may extend those of installed packages, which the project's own reader need not know. */
  #textOf(name: string): string | undefined {
    const path = resolve(name);
    const text = this.#files.text(path);
    return text ?? (isFileOnDisk(path) ? readFileSync(path, 'utf8') : undefined);
  }
}

/** The packages whose configurations one extends. */
function packagesExtended(text: string): string[] {
  const names = EXTENDS.exec(text)?.[0].match(/"[^"]*"/g)?.slice(1) ?? [];
  return names.map((name) => name.slice(1, -1)).filter((name) => !/^[./]/.test(name));
}

export function isMapping({ options }: Config): boolean {
  return options.paths !== undefined || options.baseUrl !== undefined || options.rootDirs !== undefined;
}

/** The patterns of `include` and `exclude`: a folder stands for all that is below it. */
function matcher(folder: string, include: readonly string[], exclude: readonly string[]): (path: string) => boolean {
  const fits = include.map((pattern) => glob(folder, pattern.replace(ANY_CODE, '$1'), isNameOfFolder(pattern)));
  const fitsNot = exclude.map((pattern) => glob(folder, pattern, true));
  return (path) => fits.some((fit) => fit(path)) && !fitsNot.some((fit) => fit(path));
}

/** `*.ts`: what is included by it is meant with any extension. */
const ANY_CODE = /(\*)\.(?:[cm]?[jt]sx?|vue|svelte)$/;

function isNameOfFolder(pattern: string): boolean {
  const last = basename(pattern);
  return !/[*?]/.test(last) && !last.slice(1).includes('.');
}

/** @param isDeep whether what is below a match fits as well */
function glob(folder: string, pattern: string, isDeep: boolean): (path: string) => boolean {
  const wild = pattern.search(/[*?]/);
  const literal = wild < 0 ? pattern : pattern.slice(0, pattern.lastIndexOf('/', wild) + 1);
  // A pattern may start above its folder, which patterns of names cannot say.
  const base = resolve(folder, literal);
  const inner = pattern.slice(literal.length);
  if (inner === '') return (path) => path === base || (isDeep && path.startsWith(base + sep));
  const fits = picomatch(isDeep ? [inner, `${inner}/**`] : inner, { dot: true });
  return (path) => path.startsWith(base + sep) && fits(relativeName(base, path));
}
