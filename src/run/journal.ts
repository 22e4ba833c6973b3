import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { relativeName } from '../project/names.ts';
import { gitFolderOf } from './git.ts';
import { ownOwner, type Owner } from './owner.ts';
import { UsageError } from './usage-error.ts';
import { isTemporary, syncFolder, writeWhole } from './write.ts';

/** A file that is about to be written together with others. */
export interface JournaledFile {
  /** Absolute. */
  readonly path: string;
  /** Where the new content waits. */
  readonly temporary: string;
  readonly oldBytes: Buffer;
  readonly newBytes: Buffer;
}

/** A file as a journal remembers it. */
export interface Entry {
  /** Absolute. */
  readonly path: string;
  readonly temporary: string;
  readonly oldBytes: Buffer;
  /** Of the new bytes. */
  readonly hash: string;
}

/** The form of a journal; its paths count from the folder that it stands for, which may be moved or mounted elsewhere. */
interface Content {
  readonly version: 1;
  readonly files: readonly { readonly path: string; readonly temporary: string; readonly old: string; readonly hash: string }[];
}

/** Where journals lie, and the folder that they stand for. */
export interface Home {
  readonly base: string;
  readonly folder: string;
  readonly prefix: string;
}

/** A journal on the disk. Its name says whose it is, so that taking it over is one step. */
export interface FoundJournal {
  readonly home: Home;
  readonly path: string;
  readonly owner: Owner;
}

/** The end of a journal, without which it is only a part of one. */
const END = '\n';

const NAME = /^\.?oauth-ro-journal-(\d+)-(\w+)-(\w+)-[0-9a-f]{8}$/;

/**
 * Remembers the old bytes of files, down to the disk, before the first of them is written. What is remembered lies above all of
 * the files, so that every later run that reads one of them finds it: in the data of git where they lie in one repository.
 *
 * @returns the path of the journal
 * @throws where it cannot be written
 */
export function openJournal(files: readonly JournaledFile[], cwd: string): string {
  const home = homeOf(files.map(({ path }) => path), cwd);
  const path = join(home.folder, newName(home));
  const nameOf = (absolute: string): string => relativeName(home.base, absolute);
  const content: Content = {
    version: 1,
    files: files.map((file) => ({ path: nameOf(file.path), temporary: nameOf(file.temporary), old: file.oldBytes.toString('base64'), hash: hashOf(file.newBytes) })),
  };
  try {
    writeWhole(path, Buffer.from(JSON.stringify(content) + END), { mode: 0o600 });
    syncFolder(home.folder);
  } catch (error) {
    rmSync(path, { force: true });
    throw new Error(`the journal ${path} cannot be written: ${(error as Error).message}`);
  }
  return path;
}

/** Removes a journal whose files are all written, or all as they were. */
export function removeJournal(path: string): void {
  unlinkSync(path);
  syncFolder(dirname(path));
}

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function newName({ prefix }: Home): string {
  const { pid, start, host } = ownOwner();
  return `${prefix}${pid}-${start}-${host}-${randomBytes(4).toString('hex')}`;
}

function homeOf(paths: readonly string[], cwd: string): Home {
  const common = paths.map(dirname).reduce(commonFolder);
  for (let folder = common; ; folder = dirname(folder)) {
    const data = gitFolderOf(folder);
    if (data !== undefined) return homeInGit(folder, data);
    if (dirname(folder) === folder) return homeInFolder(isWithin(cwd, common) ? cwd : common);
  }
}

function commonFolder(one: string, other: string): string {
  let common = one;
  while (!isWithin(common, other)) common = dirname(common);
  return common;
}

function isWithin(folder: string, path: string): boolean {
  const top = folder.endsWith(sep) ? folder : folder + sep;
  return path === folder || path.startsWith(top);
}

function homeInGit(base: string, folder: string): Home {
  return { base, folder, prefix: 'oauth-ro-journal-' };
}

function homeInFolder(folder: string): Home {
  return { base: folder, folder, prefix: '.oauth-ro-journal-' };
}

/**
 * Every place in which a journal of files in these folders may lie. Inside a repository only the data of git counts: its files
 * come from others, and so would a journal among them.
 */
export function homesAbove(folders: Iterable<string>): Home[] {
  const all = new Set<string>();
  for (const folder of folders) for (let at = folder; !all.has(at); at = dirname(at)) all.add(at);
  const repositories = [...all].flatMap((folder) => {
    const data = gitFolderOf(folder);
    return data === undefined ? [] : [homeInGit(folder, data)];
  });
  const outside = [...all].filter((folder) => !repositories.some(({ base }) => isWithin(base, folder)));
  return [...repositories, ...outside.map(homeInFolder)];
}

export function journalsIn(home: Home): FoundJournal[] {
  let names: string[];
  try {
    names = readdirSync(home.folder);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const [match, pid, start = '', host = ''] = (name.startsWith(home.prefix) && NAME.exec(name)) || [];
    return match === undefined ? [] : [{ home, path: join(home.folder, name), owner: { pid: Number(pid), start, host } }];
  });
}

/**
 * Makes a journal that nobody owns any more this process's own.
 *
 * @returns nothing where somebody else was faster
 * @throws {UsageError} where it cannot be taken
 */
export function takeOver(journal: FoundJournal): FoundJournal | undefined {
  try {
    assertOwn(journal.path);
    const path = join(journal.home.folder, newName(journal.home));
    renameSync(journal.path, path);
    return { ...journal, path };
  } catch (error) {
    if (!existsSync(journal.path)) return undefined;
    if (error instanceof UsageError) throw error;
    throw new UsageError(`a killed run has left files half written, and its journal ${journal.path} cannot be taken: ${(error as Error).message}; run again where its folder can be written`);
  }
}

/** What another person has laid there must not decide what is written. */
function assertOwn(path: string): void {
  const { uid } = statSync(path);
  if (process.getuid && uid !== process.getuid()) throw new UsageError(`a run of another user (${uid}) was killed while it wrote files together; run again as that user (journal: ${path})`);
}

/**
 * What a journal remembers: nothing where it was not written to its end, as no file was written then.
 *
 * @throws {UsageError} where it is none of this program, or speaks of files that are not below its folder
 */
export function entriesOf({ path, home }: FoundJournal): Entry[] {
  return contentOf(path).files.map((file) => {
    const entry = { path: resolve(home.base, file.path), temporary: resolve(home.base, file.temporary), oldBytes: Buffer.from(file.old, 'base64'), hash: file.hash };
    const isOwn = isBelow(home.base, entry.path) && isBelow(home.base, entry.temporary) && isTemporary(basename(entry.temporary));
    if (!isOwn) throw new UsageError(`the journal ${path} is not one of this program; look at it, and remove it`);
    return entry;
  });
}

/** @throws {UsageError} where the journal is of another version, or cannot be read */
function contentOf(path: string): Content {
  let content: Content;
  try {
    const text = readFileSync(path, 'utf8');
    if (!text.endsWith(END)) return { version: 1, files: [] };
    content = JSON.parse(text) as Content;
  } catch (error) {
    throw new UsageError(`the journal ${path} of a killed run cannot be read: ${(error as Error).message}`);
  }
  if (content.version !== 1) throw new UsageError(`the journal ${path} is of another version of this program; run that version`);
  return content;
}

/** Whether a file lies below a folder, also behind links, and is none of git's own. */
function isBelow(folder: string, path: string): boolean {
  if (!isWithin(folder, path) || relative(folder, path).split(sep).includes('.git')) return false;
  // A folder that is gone holds nothing that could be written.
  return !existsSync(dirname(path)) || isWithin(realpathSync(folder), realpathSync(dirname(path)));
}
