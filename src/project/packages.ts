import { basename, dirname, join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { grouped } from '../syntax/grouped.ts';
import type { Files } from './files.ts';
import { relativeName } from './names.ts';

/** What a `package.json` says that matters for the meaning of imports. */
export interface Manifest {
  readonly folder: string;
  readonly name: string | undefined;
  readonly isPrivate: boolean;
  readonly exports: unknown;
  readonly imports: unknown;
  /** What the package is built from, as some bundlers ask. */
  readonly source: string | undefined;
  /** The files that other packages get where there are no `exports`. */
  readonly mains: readonly string[];
  /** The version, or the place, of each package that this one depends on. */
  readonly dependencies: ReadonlyMap<string, string>;
  readonly workspaces: readonly string[];
}

const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
const MAINS = ['module', 'main', 'browser'];

type Json = Readonly<Record<string, unknown>>;

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** The packages of a project: the one that a file belongs to, and the workspaces that import each other by name. */
export class Packages {
  readonly #files: Files;
  readonly #manifests = new Map<string, Manifest | undefined>();
  #workspaces: ReadonlyMap<string, readonly Manifest[]> | undefined;

  constructor(files: Files) {
    this.#files = files;
  }

  /** The manifest in a folder. */
  in(folder: string): Manifest | undefined {
    if (!this.#manifests.has(folder)) this.#manifests.set(folder, this.#read(folder));
    return this.#manifests.get(folder);
  }

  /** The manifests above a file, the nearest first. */
  above(path: string): Manifest[] {
    const manifests: Manifest[] = [];
    for (let folder = dirname(path); this.#files.isInside(folder); folder = dirname(folder)) {
      const manifest = this.in(folder);
      if (manifest) manifests.push(manifest);
      if (folder === this.#files.root) break;
    }
    return manifests;
  }

  /** Whether files of two places may be parts of one program: they belong to one package, or one of theirs depends on the other. */
  areOfOneProgram(path: string, other: string): boolean {
    const [own] = this.above(path);
    const [theirs] = this.above(other);
    if (own === theirs) return true;
    const dependsOn = (one: Manifest | undefined, name: string | undefined): boolean => one !== undefined && name !== undefined && one.dependencies.has(name);
    return dependsOn(own, theirs?.name) || dependsOn(theirs, own?.name);
  }

  /** The package that a file imports by this name, where it is one of this project. */
  imported(from: string, name: string): Manifest | undefined {
    const installed = this.#installed(from, name);
    if (installed !== undefined) return this.#files.isInside(installed) ? this.in(installed) : undefined;
    const [own] = this.above(from);
    if (own?.name === name) return own;
    const place = /^(?:file|link|portal):(.+)$/.exec(own?.dependencies.get(name) ?? '')?.[1];
    if (own && place !== undefined) return this.in(resolve(own.folder, place));
    const members = this.workspaces().get(name) ?? [];
    return members.length === 1 ? members[0] : undefined;
  }

  /** Whether a name is that of a package from outside: installed, or among the dependencies. */
  isKnownOutside(from: string, name: string): boolean {
    return this.#installed(from, name) !== undefined || this.above(from).some(({ dependencies }) => dependencies.has(name) || dependencies.has(`@types/${name}`));
  }

  /** The packages that the workspaces of npm, yarn, pnpm, bun and lerna consist of, by name. */
  workspaces(): ReadonlyMap<string, readonly Manifest[]> {
    this.#workspaces ??= grouped(this.#members(), ({ name }) => name ?? '');
    return this.#workspaces;
  }

  /** The folder behind `node_modules/<name>` as Node looks for it, links followed. */
  #installed(from: string, name: string): string | undefined {
    for (let folder = dirname(from); ; folder = dirname(folder)) {
      const candidate = join(folder, 'node_modules', name);
      if (this.#files.isFolder(candidate)) return this.#files.realPath(candidate);
      if (folder === dirname(folder)) return undefined;
    }
  }

  #members(): Manifest[] {
    const all = this.#files.list().filter((path) => basename(path) === 'package.json').flatMap((path) => this.in(dirname(path)) ?? []);
    const patterns = [...all.flatMap(({ folder, workspaces }) => workspaces.map((pattern) => [folder, pattern] as const)), ...this.#listed()];
    const fits = patterns.filter(([, pattern]) => !pattern.startsWith('!')).map(([folder, pattern]) => [folder, picomatch(trimmed(pattern))] as const);
    const fitsNot = patterns.filter(([, pattern]) => pattern.startsWith('!')).map(([folder, pattern]) => [folder, picomatch(trimmed(pattern.slice(1)))] as const);
    const isAmong = (list: typeof fits, folder: string) => list.some(([top, fit]) => fit(relativeName(top, folder)));
    return all.filter(({ name, folder }) => name !== undefined && isAmong(fits, folder) && !isAmong(fitsNot, folder));
  }

  /** The patterns of `pnpm-workspace.yaml` and `lerna.json`. */
  #listed(): (readonly [string, string])[] {
    return this.#files.list().flatMap((path) => {
      const name = basename(path);
      if (name === 'lerna.json') return textsOf(this.#json(path).packages).map((pattern) => [dirname(path), pattern] as const);
      if (name !== 'pnpm-workspace.yaml') return [];
      const list = /^packages:[^\n]*\n((?:\s*(?:#.*|-.*)?\n?)*)/m.exec(this.#files.text(path) ?? '')?.[1] ?? '';
      return [...list.matchAll(/^[ \t]*-[ \t]*['"]?([^'"#\s]+)/gm)].map(([, pattern = '']) => [dirname(path), pattern] as const);
    });
  }

  #json(path: string): Json {
    try {
      return objectOf(JSON.parse(this.#files.text(path) ?? ''));
    } catch {
      return {};
    }
  }

  #read(folder: string): Manifest | undefined {
    const path = join(folder, 'package.json');
    if (!this.#files.isFile(path)) return undefined;
    const json = this.#json(path);
    const { name, workspaces } = json;
    return {
      folder,
      name: typeof name === 'string' ? name : undefined,
      isPrivate: json.private === true,
      exports: json.exports,
      imports: json.imports,
      mains: MAINS.flatMap((key) => textsOf([json[key]])).filter((main) => !/^[./]*$/.test(main)),
      source: textsOf([json.source])[0],
      dependencies: new Map(DEPENDENCIES.flatMap((key) => Object.entries(objectOf(json[key])).map(([dependency, version]) => [dependency, String(version)] as const))),
      workspaces: textsOf(Array.isArray(workspaces) ? workspaces : objectOf(workspaces).packages),
    };
  }
}

function trimmed(pattern: string): string {
  return pattern.replace(/^\.\//, '').replace(/\/$/, '');
}

/** The files that a map of `exports` or `imports` may mean by a key, whatever the conditions; nothing where it has no such key. */
export function targetsOf(map: unknown, key: string): string[] | undefined {
  const isMap = Object.keys(objectOf(map)).some((one) => /^[.#]/.test(one));
  if (!isMap) return key === '.' && map !== undefined ? leavesOf(map) : undefined;
  const entries = objectOf(map);
  if (key in entries) return leavesOf(entries[key]);
  const patterns = Object.keys(entries).filter((one) => one.includes('*')).sort((a, b) => b.indexOf('*') - a.indexOf('*'));
  for (const pattern of patterns) {
    const star = starOf(pattern, key);
    if (star !== undefined) return leavesOf(entries[pattern]).map((target) => target.replaceAll('*', star));
  }
  return undefined;
}

/** What the `*` of a pattern stands for in a text that fits it. */
export function starOf(pattern: string, text: string): string | undefined {
  const [head = '', tail] = pattern.split('*');
  if (tail === undefined) return pattern === text ? '' : undefined;
  return text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail) ? text.slice(head.length, text.length - tail.length) : undefined;
}

/** Every target of a map's entry but those for types. */
export function leavesOf(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  if (Array.isArray(entry)) return entry.slice(0, 1).flatMap(leavesOf);
  return Object.entries(objectOf(entry)).filter(([condition]) => condition !== 'types' && !condition.startsWith('types@')).flatMap(([, inner]) => leavesOf(inner));
}
