import type { API, FileInfo, Options } from 'jscodeshift';
import { detectLogins } from '../src/legacy/detect.ts';
import type { Site } from '../src/legacy/exchange.ts';
import type { Finding } from '../src/legacy/finding.ts';
import { codeOfExchange, messageOfProven, messageOfReason, messageOfReported } from '../src/legacy/messages.ts';
import type { LegacyOptions } from '../src/legacy/options.ts';
import { editsOf } from '../src/rewrite/rewrite.ts';
import type { SourceFile } from '../src/syntax/source-file.ts';
import { transformWith } from './transform.ts';

/** Every use of the legacy login in a file; the proven ones with their whole rewrite. */
export function findLogins(file: SourceFile, options: LegacyOptions): Finding[] {
  return detectLogins(file, options).map(findingOfSite);
}

export function findingOfSite(site: Site): Finding {
  const { range } = site;
  const common = { rule: 'no-oauth-ro', range, severity: 'error', isTypo: false } as const;
  if (site.state === 'reported') return { ...common, code: site.reason, message: messageOfReported(site), edits: undefined };
  const edits = editsOf(site);
  if (!edits) return { ...common, code: 'edit-refused', message: messageOfReason('edit-refused'), edits };
  const code = codeOfExchange(site);
  return { ...common, code, message: messageOfProven(code), edits };
}

/**
 * Moves passwordless logins from `/oauth/ro` to `/oauth/token` with the passwordless OTP grant. A transform for jscodeshift:
 * `jscodeshift -t oauth-ro-to-token.js src`. Its options are those of the configuration file (`--audience=…`).
 */
export default function oauthRoToToken(file: FileInfo, api: API, options: Options): string | undefined {
  return transformWith(findLogins, file, api, options);
}
