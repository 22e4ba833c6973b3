import { ANCHORS, holdsPrefix, partsIn, RARELY_SOUGHT, type Parts } from '../legacy/needles.ts';
import { relativeName } from '../project/names.ts';
import { isJson, readingOf } from '../rewrite/languages.ts';
import type { WordIndex } from '../search/word-index.ts';
import type { ProjectFiles } from './list-project.ts';
import { isOwnDocument } from './read.ts';
import type { Selection } from './select.ts';

/** Files that some files import, directly or through others, and these themselves. */
export type ImportedBy = (paths: readonly string[]) => Promise<readonly string[]>;

/**
 * Finds the files whose parts may make a login together where no file of the run holds one that shows alone: `'/ro'` in one file
 * and `…/oauth` in another, or an address in a file that the run does not read. Files are read only where all parts may be there.
 *
 * @param index of the files of the run
 * @param isSplit whether one of them holds the beginning of the path with nothing behind it
 * @returns the files from which the ways of a URL have to be followed, by their absolute paths
 */
export async function scatteredIn({ files, isWhole }: Selection, index: WordIndex, isSplit: boolean, project: ProjectFiles, importedBy: ImportedBy): Promise<readonly string[]> {
  if (isWhole && !isSplit) return [];
  const own = new Set(files.map(({ path }) => path));
  const withPart = (part: keyof Parts, words: readonly string[]): string[] => [...own].filter((path) => index.mayHold(path, words) && partsAt(path, project)?.[part] === true);
  const segments = withPart('segment', RARELY_SOUGHT.segment);
  if (isWhole && segments.length === 0) return [];
  const takers = withPart('body', ANCHORS.connection);
  if (takers.length === 0) return [];
  const isOther = (path: string): boolean => !own.has(path) && (readingOf(path) === 'code' || isJson(path));
  const others = new Map(isWhole ? [] : (await importedBy([...takers, ...segments])).filter(isOther).map((path) => [path, partsAt(path, project)]));
  const othersWith = (part: keyof Parts): string[] => [...others].flatMap(([path, parts]) => (parts?.[part] === true ? [path] : []));
  const withSegment = [...segments, ...othersWith('segment')];
  const hasPrefix = (path: string): boolean => project.mayHold(path, ANCHORS.oauth) && holdsPrefix(textAt(path, project) ?? '');
  const areJoined = isSplit || (withSegment.length > 0 && project.listFiles().some((path) => isOther(path) && hasPrefix(path)));
  return [...new Set([...(areJoined ? withSegment : []), ...othersWith('path')])];
}

function partsAt(path: string, project: ProjectFiles): Parts | undefined {
  const text = textAt(path, project);
  return text === undefined ? undefined : partsIn(relativeName(project.root, path), text);
}

/** What this program has written tells of URLs, and has none. */
function textAt(path: string, { searchedText }: ProjectFiles): string | undefined {
  const text = searchedText(path);
  return text === undefined || isOwnDocument(text) ? undefined : text;
}
