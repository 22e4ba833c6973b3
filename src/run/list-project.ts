import { join, sep } from 'node:path';
import { gitRootOf, listByGit } from './git.ts';
import { isSkipped } from './ignore-rules.ts';
import { KeptTexts, type GivenFile } from './read.ts';
import { walkFolder } from './walk.ts';

/** The project around a folder, whatever part of it a run reads. */
export interface ProjectFiles {
  readonly root: string;
  /** The absolute paths of its files. */
  listFiles(): readonly string[];
  /** The text of a file without its byte order mark; nothing where there is none in UTF-8. */
  readText(path: string): string | undefined;
  /** What stands in a file as far as plain ASCII goes; nothing where it cannot be read. */
  searchedText(path: string): string | undefined;
}

/**
 * The project around a folder: its git repository, else the folder itself. Its files are listed once, when they are first asked for, and their texts are read once.
 *
 * @param given a file that belongs to it as if it lay there
 */
export function projectOf(cwd: string, given?: GivenFile): ProjectFiles {
  const root = gitRootOf(cwd) ?? cwd;
  let files: readonly string[] | undefined;
  const texts = new KeptTexts(given);
  return { root, listFiles: () => (files ??= withGiven(filesIn(root), root, given)), readText: (path) => texts.text(path), searchedText: (path) => texts.searched(path) };
}

function withGiven(files: readonly string[], root: string, given: GivenFile | undefined): readonly string[] {
  return given?.path.startsWith(root + sep) && !files.includes(given.path) ? [...files, given.path] : files;
}

function filesIn(root: string): readonly string[] {
  const names = listByGit(root)?.files.filter((name) => !isSkipped(name)) ?? walkFolder(root, false, () => {});
  return names.map((name) => join(root, name));
}
