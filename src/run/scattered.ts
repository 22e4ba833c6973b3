import { partsIn, type Parts } from '../legacy/needles.ts';
import { isJson, readingOf } from '../rewrite/languages.ts';
import type { ProjectFiles } from './list-project.ts';
import { isOwnDocument } from './read.ts';

/**
 * Finds the files whose parts may make a login together where no file of the run holds one that shows alone: `'/ro'` in one file
 * and `…/oauth` in another, or an address in a file that the run does not read.
 */
export class ScatteredParts {
  readonly #found = new Map<string, Parts>();

  /** Keeps what a file holds. */
  add(path: string, searched: string): void {
    const parts = partsIn(searched);
    if (parts.segment || parts.prefix || parts.body) this.#found.set(path, parts);
  }

  /**
   * The files from which the ways of a URL have to be followed, by their absolute paths.
   *
   * @param rest the files that the run does not read; they are read where a file of the run may take a URL from there
   * @param project reads them
   */
  among(rest: () => readonly string[], project: () => Pick<ProjectFiles, 'searchedText'>): Scattered {
    const takers = [...this.#found].flatMap(([path, { body }]) => (body ? [path] : []));
    if (takers.length === 0) return { own: [], others: [], takers };
    const others = rest().filter((path) => readingOf(path) === 'code' || isJson(path)).flatMap((path) => partsAt(path, project()));
    const isSplit = [...this.#found, ...others].some(([, { prefix }]) => prefix);
    return {
      own: [...this.#found].flatMap(([path, { segment }]) => (segment && isSplit ? [path] : [])),
      others: others.flatMap(([path, parts]) => (parts.path || (parts.segment && isSplit) ? [path] : [])),
      takers,
    };
  }
}

/** Where URLs may come from, by absolute paths. */
export interface Scattered {
  /** Files of the run with the last segment of the path. */
  readonly own: readonly string[];
  /** Files that the run does not read, with the path or its last segment. They count if one of the takers imports them. */
  readonly others: readonly string[];
  /** Files of the run that may take a URL from another file. */
  readonly takers: readonly string[];
}

function partsAt(path: string, project: Pick<ProjectFiles, 'searchedText'>): [string, Parts][] {
  const searched = project.searchedText(path);
  return searched === undefined || isOwnDocument(searched) ? [] : [[path, partsIn(searched)]];
}
