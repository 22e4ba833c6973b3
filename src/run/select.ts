import { realpathSync, statSync, type Stats } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { gitRootOf, listByGit } from './git.ts';
import { ignorePatterns } from './ignore-patterns.ts';
import { isSkipped } from './ignore-rules.ts';
import { pathBelow, relativeName } from '../project/names.ts';
import { readingOf } from '../rewrite/languages.ts';
import type { GivenFile } from './read.ts';
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
  /** The working directory that names count from; absolute. */
  readonly cwd: string;
  readonly files: readonly SelectedFile[];
  /** Whether the whole project is among the folders that are read. */
  readonly isWhole: boolean;
  /** Files that a person named and that are of no kind that is read. */
  readonly unread: readonly string[];
  /** Folders that could not be read. */
  readonly errors: readonly { readonly file: string; readonly message: string }[];
  /** A file that is read as somebody hands it over, and not from the disk. */
  readonly given?: GivenFile | undefined;
  /** The folder whose project counts, where it is not the working directory. */
  readonly around?: string | undefined;
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
  /** The folder that the patterns count from; else the working directory. */
  readonly ignoreRoot?: string | undefined;
  /** The folder whose project counts, where it is not the working directory. */
  readonly around?: string | undefined;
}

/**
 * Finds the files that paths, folders and patterns stand for, each once, sorted by name.
 *
 * @throws {UsageError} for a path that does not exist or cannot be read, a pattern that fits nothing, a link that leads out of
 * the working directory, and anything in `.git`
 */
export function selectFiles(options: SelectOptions): Selection {
  const { cwd } = options;
  const found = new Map<string, SelectedFile>();
  const unread: string[] = [];
  const errors: { file: string; message: string }[] = [];
  const ignored = options.ignore && options.ignore.length > 0 ? ignorePatterns(options.ignore) : undefined;
  const ignoreRoot = options.ignoreRoot ?? cwd;
  const add = (path: string, isNamed: boolean, name = relativeName(cwd, path)): void => {
    if (ignored && isIgnoredBy(ignored, relativeName(ignoreRoot, path))) return;
    if (readingOf(path) === undefined) {
      if (isNamed) unread.push(name);
      return;
    }
    if (isNamed || !found.has(path)) found.set(path, { path, name, isNamed });
  };
  // What is listed is many: below the working directory its names need no reckoning.
  const addListed = (folder: string, inner: readonly string[]): void => {
    const prefix = folder === cwd ? '' : `${relativeName(cwd, folder)}/`;
    for (const one of inner) add(pathBelow(folder, one), false, prefix.startsWith('../') ? undefined : prefix + one);
  };
  const around = options.around ?? cwd;
  const root = gitRootOf(around) ?? around;
  let isWhole = false;
  const literal = new Set(options.literalPaths ?? []);
  for (const given of [...options.paths, ...literal]) {
    if (given === '') throw new UsageError('a path is empty; name the working directory as .');
    const path = resolve(cwd, given);
    const stats = statsOf(path);
    if (stats?.isDirectory()) {
      const folder = insideOf(cwd, path, given);
      isWhole ||= root === folder || root.startsWith(folder + sep);
      addListed(folder, listFolder(folder, options, errors));
    } else if (stats?.isFile()) {
      add(insideOf(cwd, path, given), true);
    } else if (stats) {
      throw new UsageError(`${given} is neither a file nor a folder`);
    } else if (literal.has(given)) {
      throw new UsageError(`no such file or folder: ${given}`);
    } else {
      for (const inner of matches(given, options, errors)) add(inner, false);
    }
  }
  return { cwd, files: [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), isWhole, unread, errors, around: options.around };
}

/** A part of a selection. */
export function narrowed(selection: Selection, isKept: (file: SelectedFile) => boolean): Selection {
  const files = selection.files.filter(isKept);
  return { ...selection, files, isWhole: selection.isWhole && files.length === selection.files.length };
}

/** Whether patterns in the form of `.gitignore` leave out a file, by its name as seen from the folder that they count from. */
export function ignores(patterns: readonly string[] | undefined, name: string): boolean {
  return isIgnoredBy(ignorePatterns(patterns ?? []), name);
}

function isIgnoredBy(rules: Ignore, name: string): boolean {
  return name !== '' && !name.startsWith('../') && rules.ignores(name);
}

/** What there is at a path; nothing where there is nothing. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/** A path without links, as seen from the working directory. A link in it stands for what is behind it, unless that lies outside. */
function insideOf(cwd: string, path: string, given: string): string {
  const root = realpathSync(cwd);
  const real = realpathSync(path);
  if (relativeName(cwd, path).split('/').includes('.git') || relativeName(root, real).split('/').includes('.git')) {
    throw new UsageError(`${given} belongs to git itself, which is never read`);
  }
  const isBelow = !/^\.\.(?:\/|$)/.test(relativeName(cwd, path));
  const isRealBelow = real === root || real.startsWith(root + sep);
  if (isBelow && !isRealBelow) throw new UsageError(`${given} leads through a link to a place outside the working directory: ${real}`);
  return isRealBelow ? join(cwd, relative(root, real)) : path;
}

function listFolder(path: string, options: SelectOptions, errors: { file: string; message: string }[]): string[] {
  const all = options.noIgnore === true;
  const byGit = all ? undefined : listByGit(path);
  if (byGit) {
    errors.push(...byGit.unread.map(({ path: inner, message }) => ({ file: relativeName(options.cwd, join(path, inner)), message })));
    return byGit.files.filter((inner) => !isSkipped(inner));
  }
  return walkFolder(path, all, (inner, error) => {
    if (inner === '') throw new UsageError(`${path} cannot be read: ${error.message}`);
    errors.push({ file: relativeName(options.cwd, join(path, inner)), message: error.message });
  });
}

/** The files that fit a glob pattern. */
function matches(pattern: string, options: SelectOptions, errors: { file: string; message: string }[]): string[] {
  // Most runs are given no pattern.
  const picomatch = createRequire(import.meta.url)('picomatch') as typeof import('picomatch');
  const { base, glob, isGlob, negated } = picomatch.scan(pattern.split('\\').join('/'));
  if (negated) throw new UsageError(`a pattern cannot leave files out: ${pattern}; list them under ignore in the configuration`);
  const folder = resolve(options.cwd, base);
  if (!isGlob || !statsOf(folder)?.isDirectory()) throw new UsageError(`no such file or folder: ${pattern}`);
  const inside = insideOf(options.cwd, folder, pattern);
  const fits = picomatch(glob, { dot: true });
  const found = listFolder(inside, options, errors).filter((inner) => fits(inner));
  if (found.length === 0) throw new UsageError(`no file fits the pattern ${pattern}`);
  return found.map((inner) => join(inside, inner));
}
