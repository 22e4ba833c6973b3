import { ANCHORS, mayUseResponse, stemOf, type ResponseUse } from '../legacy/needles.ts';
import type { Finding } from '../legacy/finding.ts';
import type { ProvenCode } from '../legacy/reasons.ts';
import type { Analysis } from '../rewrite/analyze.ts';
import { readingOf } from '../rewrite/languages.ts';
import type { WordIndex } from '../search/word-index.ts';
import { isConnected } from './asks.ts';
import type { ProjectFiles } from './list-project.ts';
import type { SelectedFile } from './select.ts';

/** Logins that a migration moves. */
const MIGRATED: ReadonlySet<Finding['code']> = new Set<ProvenCode>(['passwordless-login', 'database-login']);

/**
 * Which files of a run may use the response of a login in another file, by their texts: the answer to whether anybody has to
 * follow a response out of its file.
 */
export class ResponseUsers {
  readonly #paths: readonly string[];
  readonly #index: WordIndex;
  readonly #project: Pick<ProjectFiles, 'searchedText'>;
  readonly #uses = new Map<string, ResponseUse | undefined>();

  /**
   * @param files those of the run
   * @param index of what they hold
   * @param project reads them
   */
  constructor(files: readonly SelectedFile[], index: WordIndex, project: Pick<ProjectFiles, 'searchedText'>) {
    this.#paths = files.flatMap(({ path }) => (readingOf(path) === 'code' ? [path] : []));
    this.#index = index;
    this.#project = project;
  }

  /**
   * Whether another file of the run may use the response of a proven login.
   *
   * @param path the file of the login
   */
  has(path: string, analysis: Analysis): boolean {
    const text = analysis.source?.text;
    if (text === undefined || !analysis.findings.some(({ code, edits }) => edits && MIGRATED.has(code))) return false;
    const others = this.#paths.filter((other) => other !== path);
    const hold = (other: string, words: readonly string[]): boolean => this.#index.mayHold(other, words);
    if (others.some((other) => hold(other, ANCHORS.tokenTakers) && this.#useOf(other)?.kind === 'tokens')) return true;
    if (!isConnected(text)) return false;
    if (others.some((other) => hold(other, ANCHORS.response) && this.#useOf(other)?.kind === 'response')) return true;
    const stem = stemOf(path);
    return others.some((other) => {
      const isNamed = text.includes(`/${stemOf(other)}`);
      if (!isNamed && !hold(other, [stem])) return false;
      const use = this.#useOf(other);
      return use?.kind === 'import' && (isNamed || use.stems.has(stem));
    });
  }

  #useOf(path: string): ResponseUse | undefined {
    if (!this.#uses.has(path)) {
      const searched = this.#project.searchedText(path);
      this.#uses.set(path, searched === undefined ? undefined : mayUseResponse(searched));
    }
    return this.#uses.get(path);
  }
}
