import type { Analysis } from '../rewrite/analyze.ts';
import { readingOf } from '../rewrite/languages.ts';
import { mayUseResponse, stemOf, type ResponseUse } from '../legacy/needles.ts';
import type { Finding } from '../legacy/finding.ts';
import type { ProvenCode } from '../legacy/reasons.ts';
import { isConnected } from './asks.ts';

/** Logins that a migration moves. */
const MIGRATED: ReadonlySet<Finding['code']> = new Set<ProvenCode>(['passwordless-login', 'database-login']);

/**
 * Which files of a run may use the response of a login in another file, by their texts: the answer to whether anybody has to
 * follow a response out of its file.
 */
export class ResponseUsers {
  readonly #uses = new Map<string, ResponseUse>();

  /** Keeps what a file holds. */
  add(path: string, searched: string): void {
    const use = readingOf(path) === 'code' ? mayUseResponse(searched) : undefined;
    if (use) this.#uses.set(path, use);
  }

  /**
   * Whether another file of the run may use the response of a proven login.
   *
   * @param path the file of the login
   */
  has(path: string, analysis: Analysis): boolean {
    const text = analysis.source?.text;
    if (text === undefined || !analysis.findings.some(({ code, edits }) => edits && MIGRATED.has(code))) return false;
    const mayLeave = isConnected(text);
    const stem = stemOf(path);
    const uses = (use: ResponseUse, other: string): boolean => {
      if (use.kind === 'tokens') return true;
      return mayLeave && (use.kind === 'response' || use.stems.has(stem) || text.includes(`/${stemOf(other)}`));
    };
    return [...this.#uses].some(([other, use]) => other !== path && uses(use, other));
  }
}
