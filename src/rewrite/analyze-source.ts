import { detectLogins } from '../legacy/detect.ts';
import type { Site } from '../legacy/exchange.ts';
import type { Finding, RuleName } from '../legacy/finding.ts';
import { followUpsOf, type FollowUp } from '../legacy/follow-ups.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { findingOfSite } from './logins.ts';
import { findOtpGrants, findStarts } from './requests.ts';
import { findScopes } from './scopes.ts';

/** All rules. */
export const RULES: readonly RuleName[] = ['no-oauth-ro', 'valid-scope', 'valid-otp-grant', 'valid-passwordless-start'];

/** What is found in one file. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly followUps: readonly FollowUp[];
}

/**
 * All that rules find in some files and in those that a legacy URL gets to from there, in the order of each text, and what the
 * migration leaves to people.
 */
export function analyzeSources(files: readonly SourceFile[], options: LegacyOptions, rules: readonly RuleName[]): ReadonlyMap<SourceFile, Found> {
  const sites = rules.includes('no-oauth-ro') ? detectLogins(files, options) : new Map(files.map((file) => [file, []]));
  return new Map([...sites].map(([file, own]) => [file, withOtherRules(file, own, options, rules)]));
}

function withOtherRules(file: SourceFile, sites: readonly Site[], options: LegacyOptions, rules: readonly RuleName[]): Found {
  // What no request of the project takes out of a file of data is as it is when the file is read alone.
  if (/\.json$/i.test(file.name)) return { findings: sites.map((site) => ({ ...findingOfSite(site), code: 'unsupported-language' })), followUps: [] };
  const scopes = rules.includes('valid-scope') ? findScopes(file, options) : [];
  const otpGrants = rules.includes('valid-otp-grant') ? findOtpGrants(file, options) : [];
  const starts = rules.includes('valid-passwordless-start') ? findStarts(file, options) : [];
  const findings = [...sites.map(findingOfSite), ...scopes, ...otpGrants, ...starts].sort((a, b) => a.range[0] - b.range[0]);
  return { findings, followUps: followUpsOf(file, sites.filter((site) => site.state === 'proven'), options) };
}
