import type { Finding } from '../legacy/finding.ts';
import type { ReasonCode } from '../legacy/reasons.ts';
import type { Analysis } from '../rewrite/analyze.ts';

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

/** Whether a finding of a file that was read alone may be proven by what other files say. */
export function asksProject({ findings, source }: Pick<Analysis, 'findings' | 'source'>): boolean {
  return source !== undefined && findings.some(({ rule, code }) => rule === 'no-oauth-ro' && ASKABLE.has(code)) && isConnected(source.text);
}

/** Whether a file imports from other files, or exports something. */
function isConnected(text: string): boolean {
  return /\b(?:import|export|exports|require)\b/.test(text);
}
