import { join } from 'node:path';
import { gitRootOf, listByGit } from './git.ts';
import { isSkipped } from './ignore-rules.ts';
import { KeptTexts } from './read.ts';
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

/** The project around a folder: its git repository, else the folder itself. Its files are listed once, when they are first asked for, and their texts are read once. */
export function projectOf(cwd: string): ProjectFiles {
  const root = gitRootOf(cwd) ?? cwd;
  let files: readonly string[] | undefined;
  const texts = new KeptTexts();
  return { root, listFiles: () => (files ??= filesIn(root)), readText: (path) => texts.text(path), searchedText: (path) => texts.searched(path) };
}

function filesIn(root: string): readonly string[] {
  const names = listByGit(root)?.files.filter((name) => !isSkipped(name)) ?? walkFolder(root, false, () => {});
  return names.map((name) => join(root, name));
}
