import { lstatSync, realpathSync, statSync, type Stats } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import ignore from 'ignore';
import picomatch from 'picomatch';
import { listByGit } from './git.ts';
import { isSkipped } from './ignore-rules.ts';
import { readingOf } from '../rewrite/languages.ts';
import { UsageError } from './usage-error.ts';
import { walkFolder } from './walk.ts';

/** A file to be read. */
export interface SelectedFile {
  /** Absolute. */
  readonly path: string;
  /** Relative to the working directory, with `/`; as reports show it. */
  readonly name: string;
  /** Whether a person named this very file. */
  readonly isNamed: boolean;
}

export interface Selection {
  readonly files: readonly SelectedFile[];
  /** Folders that could not be read. */
  readonly errors: readonly { readonly file: string; readonly message: string }[];
}

export interface SelectOptions {
  readonly cwd: string;
  /** Files, folders and glob patterns. */
  readonly paths: readonly string[];
  /** Files and folders whose names are no patterns. */
  readonly literalPaths?: readonly string[] | undefined;
  /** Reads ignored files, installed packages and build output too. */
  readonly noIgnore?: boolean | undefined;
  /** Patterns of the configuration, in the form of `.gitignore`. */
  readonly ignore?: readonly string[] | undefined;
}

/**
 * Finds the files that paths, folders and patterns stand for, each once, sorted by name.
 *
 * @throws {UsageError} for a path that does not exist or cannot be read, and a pattern that fits nothing
 */
export function selectFiles(options: SelectOptions): Selection {
  const { cwd } = options;
  const found = new Map<string, SelectedFile>();
  const errors: { file: string; message: string }[] = [];
  const ignored = ignore({ allowRelativePaths: true }).add([...(options.ignore ?? [])]);
  const add = (path: string, isNamed: boolean): void => {
    const name = nameOf(cwd, path);
    if (readingOf(path) === undefined || isIgnoredBy(ignored, name)) return;
    if (isNamed || !found.has(path)) found.set(path, { path, name, isNamed });
  };
  const literal = new Set(options.literalPaths ?? []);
  for (const given of [...options.paths, ...literal]) {
    const path = resolve(cwd, given);
    const stats = statsOf(path);
    if (stats?.isDirectory()) {
      for (const inner of listFolder(path, options, errors)) add(join(path, inner), false);
    } else if (stats?.isFile()) {
      add(realFile(path, cwd, given), true);
    } else if (stats) {
      throw new UsageError(`${given} is neither a file nor a folder`);
    } else if (literal.has(given)) {
      throw new UsageError(`no such file or folder: ${given}`);
    } else {
      for (const inner of matches(given, options, errors)) add(inner, false);
    }
  }
  return { files: [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), errors };
}

function nameOf(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/');
}

function isIgnoredBy(rules: ReturnType<typeof ignore>, name: string): boolean {
  return !name.startsWith('../') && rules.ignores(name);
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/** A link that a person names stands for the file behind it, unless that lies outside the working directory. */
function realFile(path: string, cwd: string, given: string): string {
  if (!lstatSync(path).isSymbolicLink()) return path;
  const real = realpathSync(path);
  const away = relative(realpathSync(cwd), real);
  if (away.startsWith('..') || isAbsolute(away)) throw new UsageError(`${given} is a link to a file outside the working directory: ${real}`);
  return real;
}

function listFolder(path: string, options: SelectOptions, errors: { file: string; message: string }[]): string[] {
  const all = options.noIgnore === true;
  const byGit = all ? undefined : listByGit(path);
  if (byGit) return byGit.filter((inner) => !isSkipped(inner));
  return walkFolder(path, all, (inner, error) => {
    if (inner === '') throw new UsageError(`${path} cannot be read: ${error.message}`);
    errors.push({ file: nameOf(options.cwd, join(path, inner)), message: error.message });
  });
}

/** The files that fit a glob pattern. */
function matches(pattern: string, options: SelectOptions, errors: { file: string; message: string }[]): string[] {
  const { base, glob, isGlob } = picomatch.scan(pattern.split('\\').join('/'));
  const folder = resolve(options.cwd, base);
  if (!isGlob || !statsOf(folder)?.isDirectory()) throw new UsageError(`no such file or folder: ${pattern}`);
  const fits = picomatch(glob, { dot: true });
  const found = listFolder(folder, options, errors).filter((inner) => fits(inner));
  if (found.length === 0) throw new UsageError(`no file fits the pattern ${pattern}`);
  return found.map((inner) => join(folder, inner));
}
