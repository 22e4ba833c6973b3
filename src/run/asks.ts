import type { Finding } from '../legacy/finding.ts';
import type { ReasonCode } from '../legacy/reasons.ts';
import type { Analysis } from '../rewrite/analyze.ts';
import { isJson } from '../rewrite/languages.ts';

/** Reasons that other files of the project may take away. */
const ASKABLE: ReadonlySet<Finding['code']> = new Set<ReasonCode>([
  'body-incomplete',
  'body-shared',
  'body-typed',
  'body-unknown',
  'connection-unknown',
  'endpoint-only',
  'grant-unsupported',
  'library-built-body',
  'test-double',
  'url-shared',
  'url-unknown',
]);

/** Whether other files may prove a finding of a file that was read alone, or take its proof away. */
export function asksProject(name: string, { findings, source }: Pick<Analysis, 'findings' | 'source'>): boolean {
  const logins = findings.filter(({ rule }) => rule === 'no-oauth-ro');
  // A test may name what it stands for by nothing but the URL, and a file of JSON has no imports.
  if (logins.some(({ code }) => code === 'test-double') || isSearchedJson(name, findings)) return true;
  if (source === undefined || findings.length === 0) return false;
  // What is no module shares its functions with the other scripts of a page.
  if (!isConnected(source.text)) return logins.length > 0 && TAKEN.test(source.text);
  return findings.some(({ rule, code, edits, isSentElsewhere }) => (rule === 'no-oauth-ro' ? ASKABLE.has(code) || isSentElsewhere : edits && isSentElsewhere));
}

/** Whether a file is a table of JSON that names the legacy path, and no request that it describes. */
export function isSearchedJson(name: string, findings: Analysis['findings']): boolean {
  return isJson(name) && findings.some(({ code }) => code === 'unsupported-language');
}

/** A connection that code takes from somewhere, as a function does from its callers. */
const TAKEN = /\bconnection\b["']?\s*(?:[,}=)]|:\s*[A-Za-z_$(])/;

/** Whether a file imports from other files, or exports something. */
export function isConnected(text: string): boolean {
  return /\b(?:import|export|exports|require)\b/.test(text);
}
