import { isStarted, joinedStarts, mayStart, NO_STARTS, startsIn, startsInText, type StartKind, type Starts } from '../legacy/starts.ts';
import { ANCHORS, RARELY_SOUGHT } from '../legacy/needles.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import { isGenerated } from '../legacy/text.ts';
import { withoutComments } from '../rewrite/comments.ts';
import { readingOf } from '../rewrite/languages.ts';
import { tryParse } from '../syntax/parse.ts';
import type { ProjectFiles } from './list-project.ts';
import { isOwnDocument } from './read.ts';

/**
 * Which passwordless logins a project starts, by the text of all its files, whatever part of them a run reads. Files are read when
 * they are asked for, until the connection is found, and parsed only where their text speaks of a start.
 */
export class ProjectStarts {
  readonly #options: LegacyOptions;
  readonly #project: ProjectFiles;
  readonly #paths: Iterator<string>;
  #found: Starts = NO_STARTS;

  constructor(project: ProjectFiles, options: LegacyOptions) {
    this.#options = options;
    this.#project = project;
    this.#paths = project.listFiles().values();
  }

  /** Whether something in the project asks for a code of a connection. */
  has(connection: string, kind?: StartKind): boolean {
    for (let next; !isStarted(this.#found, connection, kind) && !(next = this.#paths.next()).done; ) {
      this.#found = joinedStarts([this.#found, startsInFile(next.value, this.#project, this.#options)]);
    }
    return isStarted(this.#found, connection, kind);
  }
}

/** What files that ask for a code hold. */
const START_WORDS = [ANCHORS.passwordless, ANCHORS.startMethods, ANCHORS.users, RARELY_SOUGHT.startMethods];

function startsInFile(path: string, project: ProjectFiles, options: LegacyOptions): Starts {
  const reading = readingOf(path);
  const searched = reading === undefined || reading === 'document' || !START_WORDS.some((words) => project.mayHold(path, words)) ? undefined : project.searchedText(path);
  if (searched === undefined || !mayStart(searched) || isOwnDocument(searched)) return NO_STARTS;
  // Bytes that are no UTF-8 are searched as they are.
  const text = project.readText(path) ?? searched;
  if (isGenerated(path, text)) return NO_STARTS;
  if (reading === 'text') return inText(withoutComments(path, text));
  const file = tryParse(text, path);
  return file ? startsIn(file, options) : inText(text);
}

function inText(text: string): Starts {
  return mayStart(text) ? startsInText(text) : NO_STARTS;
}
