import { detectLogins } from '../legacy/detect.ts';
import type { Finding } from '../legacy/finding.ts';
import { followUpsOf, type FollowUp } from '../legacy/follow-ups.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { findScopes } from './scopes.ts';
import { findingOfSite } from './logins.ts';

/** All that is found in a file, in the order of the text, and what the migration leaves to people. */
export function analyzeSource(file: SourceFile, options: LegacyOptions): { findings: Finding[]; followUps: FollowUp[] } {
  const sites = detectLogins(file, options);
  const logins = sites.map(findingOfSite);
  const findings = [...logins, ...findScopes(file, options)].sort((a, b) => a.range[0] - b.range[0]);
  return { findings, followUps: followUpsOf(file, sites.filter((site) => site.state === 'proven')) };
}
