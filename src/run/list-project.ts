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

/** The project around a folder: its git repository, else the folder itself. */
export function projectOf(cwd: string): ProjectFiles {
  const root = gitRootOf(cwd) ?? cwd;
  return {
    root,
    listFiles: () => (listByGit(root)?.files.filter((name) => !isSkipped(name)) ?? walkFolder(root, false, () => {})).map((name) => join(root, name)),
  };
}
