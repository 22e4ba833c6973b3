import { detectLogins } from '../legacy/detect.ts';
import type { Finding, RuleName } from '../legacy/finding.ts';
import { followUpsOf, type FollowUp } from '../legacy/follow-ups.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { findingOfSite } from './logins.ts';
import { findOtpGrants, findStarts } from './requests.ts';
import { findScopes } from './scopes.ts';

/** All rules. */
export const RULES: readonly RuleName[] = ['no-oauth-ro', 'valid-scope', 'valid-otp-grant', 'valid-passwordless-start'];

/** All that rules find in a file, in the order of the text, and what the migration leaves to people. */
export function analyzeSource(file: SourceFile, options: LegacyOptions, rules: readonly RuleName[]): { findings: Finding[]; followUps: FollowUp[] } {
  const sites = rules.includes('no-oauth-ro') ? (detectLogins([file], options).get(file) ?? []) : [];
  const scopes = rules.includes('valid-scope') ? findScopes(file, options) : [];
  const otpGrants = rules.includes('valid-otp-grant') ? findOtpGrants(file, options) : [];
  const starts = rules.includes('valid-passwordless-start') ? findStarts(file, options) : [];
  const findings = [...sites.map(findingOfSite), ...scopes, ...otpGrants, ...starts].sort((a, b) => a.range[0] - b.range[0]);
  return { findings, followUps: followUpsOf(file, sites.filter((site) => site.state === 'proven')) };
}
