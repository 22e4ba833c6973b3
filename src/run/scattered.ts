import { ANCHORS, partsIn, RARELY_SOUGHT, type Parts } from '../legacy/needles.ts';
import { relativeName } from '../project/names.ts';
import { isJson, readingOf } from '../rewrite/languages.ts';
import type { WordIndex } from '../search/word-index.ts';
import type { ProjectFiles } from './list-project.ts';
import { isOwnDocument } from './read.ts';
import type { Selection } from './select.ts';

/** Where URLs may come from, by absolute paths. */
export interface Scattered {
  /** Files of the run with the last segment of the path. */
  readonly own: readonly string[];
  /** Files that the run does not read, with the path or its last segment. */
  readonly others: readonly string[];
}

const NONE: Scattered = { own: [], others: [] };

/** What has to be known of a project to find the parts of a login in it. */
interface Parted extends Pick<ProjectFiles, 'root' | 'searchedText'> {
  /** The files that some files import, directly or through others. */
  importedBy(paths: readonly string[]): readonly string[];
}

/**
 * Finds the files whose parts may make a login together where no file of the run holds one that shows alone: `'/ro'` in one file
 * and `…/oauth` in another, or an address in a file that the run does not read.
 *
 * @param index of the files of the run
 * @param project is asked only where there may be something
 */
export async function scatteredIn({ files, isWhole }: Selection, index: WordIndex, project: () => Promise<Parted>): Promise<Scattered> {
  const paths = files.map(({ path }) => path);
  const holding = (words: readonly string[]): string[] => paths.filter((path) => index.mayHold(path, words));
  const partsOf = async (some: readonly string[]): Promise<(readonly [path: string, parts: Parts])[]> => {
    if (some.length === 0) return [];
    const { root, searchedText } = await project();
    return some.flatMap((path) => partsAt(path, relativeName(root, path), searchedText(path)));
  };
  const hasPrefix = (parts: readonly (readonly [string, Parts])[]): boolean => parts.some(([, { prefix }]) => prefix);
  const isOwnSplit = hasPrefix(await partsOf(holding(ANCHORS.oauth)));
  if (isWhole && !isOwnSplit) return NONE;
  const takers = (await partsOf(holding(ANCHORS.connection))).flatMap(([path, { body }]) => (body ? [path] : []));
  if (takers.length === 0) return NONE;
  const segments = (await partsOf(holding(RARELY_SOUGHT.segment))).flatMap(([path, { segment }]) => (segment ? [path] : []));
  const rest = isWhole ? [] : (await project()).importedBy([...takers, ...segments]).filter((path) => !index.has(path) && (readingOf(path) === 'code' || isJson(path)));
  const parts = await partsOf(rest);
  const isSplit = isOwnSplit || hasPrefix(parts);
  return {
    own: isSplit ? segments : [],
    others: parts.flatMap(([path, one]) => (one.path || (one.segment && isSplit) ? [path] : [])),
  };
}

function partsAt(path: string, name: string, searched: string | undefined): (readonly [string, Parts])[] {
  return searched === undefined || isOwnDocument(searched) ? [] : [[path, partsIn(name, searched)]];
}
