import { readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { mayCompute } from './computed-names.ts';

export interface FilesOptions {
  /** The folder that holds the whole project: for a monorepo, its top. */
  readonly root: string;
  /** The text of a file without its byte order mark; nothing where it cannot be read. Else the disk is asked. */
  readText?(path: string): string | undefined;
  /** Whether a file may hold all names and words of a text, whatever their case: a cheap test before it is read. Else every file may. */
  mayHold?(path: string, text: string): boolean;
  /** Whether a file may load a module whose name it computes, where that is known. */
  mayCompute?(path: string): boolean | undefined;
  /** The absolute paths of the project's own files. Else every file below the root but installed packages and what git keeps. */
  listFiles?(): readonly string[];
}

/** Characters of text that are kept in memory; texts beyond are read again. */
export const MOST_KEPT = 256_000_000;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The files of a project: which there are, and what stands in them. Nothing is read before it is asked for. */
export class Files {
  readonly root: string;
  readonly #options: FilesOptions;
  readonly #texts = new Map<string, string | undefined>();
  readonly #isFile = new Map<string, boolean>();
  readonly #isFolder = new Map<string, boolean>();
  readonly #computing = new Map<string, boolean>();
  #kept = 0;
  #list: readonly string[] | undefined;
  #listed: ReadonlySet<string> | undefined;
  #spellings: ReadonlyMap<string, string> | undefined;
  #folders: ReadonlySet<string> | undefined;

  constructor(options: FilesOptions) {
    this.#options = options;
    this.root = resolve(options.root);
  }

  list(): readonly string[] {
    return (this.#list ??= this.#options.listFiles?.().map((path) => resolve(path)) ?? walk(this.root));
  }

  /** Whether a path is one of the project's own files, as opposed to one that only lies there, such as build output. */
  isListed(path: string): boolean {
    return (this.#listed ??= new Set(this.list())).has(path);
  }

  isFile(path: string): boolean {
    if (this.isListed(path)) return true;
    let known = this.#isFile.get(path);
    if (known === undefined) {
      known = this.#options.readText ? this.text(path) !== undefined : isFileOnDisk(path);
      this.#isFile.set(path, known);
    }
    return known;
  }

  isFolder(path: string): boolean {
    this.#folders ??= foldersOf(this.list());
    if (this.#folders.has(path)) return true;
    let known = this.#isFolder.get(path);
    if (known === undefined) this.#isFolder.set(path, (known = isFolderOnDisk(path)));
    return known;
  }

  /** Whether a path lies in the project and not in an installed package. */
  isInside(path: string): boolean {
    const inner = relative(this.root, path);
    return inner !== '..' && !inner.startsWith(`..${sep}`) && resolve(this.root, inner) === path && !inner.split(sep).includes('node_modules');
  }

  /** The path as the project spells it, where a file system that does not tell cases apart has found it under another spelling. */
  spelled(path: string): string {
    if (this.isListed(path)) return path;
    this.#spellings ??= new Map(this.list().map((one) => [one.toLowerCase(), one]));
    const other = this.#spellings.get(path.toLowerCase());
    return other !== undefined && isSameOnDisk(path, other) ? other : path;
  }

  /** The place behind links, as seen from the root; the path itself where it does not exist. */
  realPath(path: string): string {
    try {
      const real = realpathSync(path);
      const inner = relative(realpathSync(this.root), real);
      return inner.startsWith('..') ? real : join(this.root, inner);
    } catch {
      return path;
    }
  }

  /** The text of a file without its byte order mark; nothing where it cannot be read or is no UTF-8. */
  text(path: string): string | undefined {
    if (this.#texts.has(path)) return this.#texts.get(path);
    const text = this.#options.readText ? this.#options.readText(path) : readDisk(path);
    if (this.#kept + (text?.length ?? 0) <= MOST_KEPT) {
      this.#kept += text?.length ?? 0;
      this.#texts.set(path, text);
    }
    return text;
  }

  /** Whether a file may load a module whose name it computes. The answer is the same for whatever is looked for. */
  mayCompute(path: string): boolean {
    let known = this.#computing.get(path);
    if (known === undefined) this.#computing.set(path, (known = this.#options.mayCompute?.(path) ?? mayCompute(this.searchable(path) ?? '')));
    return known;
  }

  /** Whether a file may hold all names and words of a text, whatever their case. */
  mayHold(path: string, text: string): boolean {
    return this.#options.mayHold?.(path, text) ?? true;
  }

  /** What stands in a file as far as plain ASCII goes, also where it is no UTF-8; nothing where it cannot be read at all. */
  searchable(path: string): string | undefined {
    return this.text(path) ?? readBytes(path)?.toString('latin1').replaceAll('\0', '');
  }
}

/** The bytes of a file; nothing where it cannot be read, or where reading would not end: of a device or a pipe, also behind a link. */
export function readBytes(path: string): Buffer | undefined {
  try {
    return isFileOnDisk(path) ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

function readDisk(path: string): string | undefined {
  const bytes = readBytes(path);
  try {
    return bytes && decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // Below a file, too long, or closed: it is not there for this project.
    return undefined;
  }
}

export function isFileOnDisk(path: string): boolean {
  return statsOf(path)?.isFile() === true;
}

function isFolderOnDisk(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}

function isSameOnDisk(one: string, other: string): boolean {
  const place = statsOf(one);
  return place !== undefined && place.ino === statsOf(other)?.ino;
}

function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf(sep); end > 0; end = path.lastIndexOf(sep, end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

function walk(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === '.git' ? [] : walk(path);
    return entry.isFile() ? [path] : [];
  });
}
