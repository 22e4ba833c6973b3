import { detectLogins } from '../src/legacy/detect.ts';
import type { Finding } from '../src/legacy/finding.ts';
import { followUpsOf, type FollowUp } from '../src/legacy/follow-ups.ts';
import type { LegacyOptions } from '../src/legacy/options.ts';
import type { SourceFile } from '../src/syntax/source-file.ts';
import { findScopes } from './mend-scopes.ts';
import { findingOfSite } from './oauth-ro-to-token.ts';

/** All that the transforms find in a file, in the order of the text, and what the migration leaves to people. */
export function analyzeSource(file: SourceFile, options: LegacyOptions): { findings: Finding[]; followUps: FollowUp[] } {
  const sites = detectLogins(file, options);
  const logins = sites.map(findingOfSite);
  const findings = [...logins, ...findScopes(file, options)].sort((a, b) => a.range[0] - b.range[0]);
  return { findings, followUps: followUpsOf(file, sites.filter((site) => site.state === 'proven')) };
}
