import { relativeName } from '../project/names.ts';
import type { FileTexts } from '../report/diff.ts';
import { gitRootOf } from './git.ts';
import type { ChangedFile } from './run.ts';

/**
 * The texts of a changed file under the name that a patch gives it: from the root of its git repository, where `git apply` looks
 * for it, else from the working directory.
 *
 * @param isOfMany whether the patch is of several repositories, and is applied around the working directory
 */
export function fileTexts({ file, content, oldText, newText }: ChangedFile, cwd: string, isOfMany = false): FileTexts {
  const root = gitRootOf(isOfMany ? cwd : file.path);
  const name = relativeName(root ?? cwd, file.path);
  return { name, isInRepository: root !== undefined, oldText: content.bom + oldText, newText: content.bom + newText };
}
