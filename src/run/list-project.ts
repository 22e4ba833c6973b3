import { join } from 'node:path';
import { gitRootOf, listByGit } from './git.ts';
import { isSkipped } from './ignore-rules.ts';
import { walkFolder } from './walk.ts';

/** The project around a folder, whatever part of it a run reads. */
export interface ProjectFiles {
  readonly root: string;
  /** The absolute paths of its files. */
  listFiles(): readonly string[];
}

/** The project around a folder: its git repository, else the folder itself. Its files are listed once, when they are first asked for. */
export function projectOf(cwd: string): ProjectFiles {
  const root = gitRootOf(cwd) ?? cwd;
  let files: readonly string[] | undefined;
  return { root, listFiles: () => (files ??= filesIn(root)) };
}

function filesIn(root: string): readonly string[] {
  const names = listByGit(root)?.files.filter((name) => !isSkipped(name)) ?? walkFolder(root, false, () => {});
  return names.map((name) => join(root, name));
}
