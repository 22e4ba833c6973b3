import type { Range } from '../edits/edit.ts';
import { detectLogins } from '../legacy/detect.ts';
import type { Site } from '../legacy/exchange.ts';
import type { Finding, RuleName } from '../legacy/finding.ts';
import { followUpsOf, type FollowUp } from '../legacy/follow-ups.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import { SDK_LOGINS } from '../legacy/problems.ts';
import { legacyTextIn } from '../legacy/text.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { isJson } from './languages.ts';
import { findingOfSite } from './logins.ts';
import { findOtpGrants, findSdkCalls, findStarts } from './requests.ts';
import { findingsOfFollowUps } from './response-uses.ts';
import { findScopes } from './scopes.ts';
import { addStarts, NO_STARTS_ADDED, type AddedStarts } from './start/add-starts.ts';

/** The rules whose findings a migration rewrites or reports; what `no-legacy-response-use` finds are its follow-ups. */
export const RULES: readonly RuleName[] = ['no-oauth-ro', 'no-legacy-passwordless-sdk', 'valid-scope', 'valid-otp-grant', 'valid-passwordless-start'];

/** What is found in one file. */
export interface Found {
  readonly findings: readonly Finding[];
  /** Looked for when it is asked: checks of what a rewrite leaves ask for the findings only. */
  followUps(): readonly FollowUp[];
}

/**
 * All that rules find in some files and in those that a URL gets to from there, in the order of each text, and what the
 * migration leaves to people.
 */
export function analyzeSources(files: readonly SourceFile[], options: LegacyOptions, rules: readonly RuleName[]): ReadonlyMap<SourceFile, Found> {
  const seesLogins = rules.includes('no-oauth-ro') || rules.includes('no-legacy-response-use');
  const sites = seesLogins ? detectLogins(files, options) : new Map(files.map((file) => [file, []]));
  const starts = options.addStart ? addStarts([...sites.values()].flatMap((own) => own.filter((site) => site.state === 'proven')), options) : NO_STARTS_ADDED;
  const requests = [
    ...(rules.includes('no-legacy-passwordless-sdk') ? findSdkCalls(files, options) : []),
    ...(rules.includes('valid-otp-grant') ? findOtpGrants(files, options) : []),
    ...(rules.includes('valid-passwordless-start') ? findStarts(files, options) : []),
  ];
  const reached = new Set([...sites.keys(), ...requests.map(([file]) => file)]);
  return new Map([...reached].map((file) => {
    const own = requests.flatMap(([other, findings]) => (other === file ? findings : []));
    return [file, withOtherRules(file, sites.get(file) ?? [], own, starts, options, rules)];
  }));
}

function withOtherRules(file: SourceFile, sites: readonly Site[], requests: readonly Finding[], added: AddedStarts, options: LegacyOptions, rules: readonly RuleName[]): Found {
  // What no request of the project takes out of a file of data is as it is when the file is read alone.
  if (isJson(file.name)) {
    const findings = [...sites.map((site): Finding => ({ ...findingOfSite(site), code: 'unsupported-language' })), ...textsBesideUrls(file)];
    return { findings: findings.sort((a, b) => a.range[0] - b.range[0]), followUps: () => [] };
  }
  let known: FollowUp[] | undefined;
  const followUps = (): FollowUp[] => (known ??= [...withoutAdded(followUpsOf(file, sites, options), sites, added, options), ...followUpsOfSdks(requests)]);
  const findings = [
    ...(rules.includes('no-oauth-ro') ? sites.map((site) => findingOfSite(site, site.state === 'proven' ? added.edits.get(site) : undefined)) : []),
    ...(rules.includes('no-legacy-response-use') ? findingsOfFollowUps(file, followUps()) : []),
    ...(rules.includes('valid-scope') ? findScopes(file, options) : []),
    ...requests,
  ];
  return { findings: findings.sort((a, b) => a.range[0] - b.range[0]), followUps };
}

/** The path in a string of JSON that holds more than an address, such as a line of a script: nothing takes that out as a URL. */
function textsBesideUrls({ text }: SourceFile): Finding[] {
  const isUrl = ([start, end]: Range): boolean => /"[^"\s']*$/.test(text.slice(Math.max(start - MOST_OF_URL, 0), start)) && /^[^"\s']*"/.test(text.slice(end, end + MOST_OF_URL));
  return legacyTextIn(text).filter((range) => !isUrl(range)).map((range) => ({ rule: 'no-oauth-ro', code: 'unsupported-language', detail: undefined, range, severity: 'error', edits: undefined, isTypo: false }));
}

const MOST_OF_URL = 2000;

const SDK_ERRORS = 'In auth0 4 and later an error has the code in error, and AuthApiError for its name';

/** What every login asks of people; the responses of SDKs are not followed. */
function followUpsOfSdks(findings: readonly Finding[]): FollowUp[] {
  const logins = findings.filter(({ code, edits }) => SDK_LOGINS.has(code) && edits);
  return (['enable-grant', 'log-in-again', 'error-codes'] as const).flatMap((code) => logins.map(({ range }) => ({ code, range, ...(code === 'error-codes' && { detail: SDK_ERRORS }) })));
}

/** A start that is written is not missing; one that is not says why. */
function withoutAdded(followUps: readonly FollowUp[], sites: readonly Site[], { refusals }: AddedStarts, { addStart }: LegacyOptions): FollowUp[] {
  if (!addStart) return [...followUps];
  return followUps.flatMap((followUp) => {
    if (followUp.code !== 'start-missing') return [followUp];
    const refusal = sites.flatMap((site) => (site.state === 'proven' && site.range === followUp.range ? (refusals.get(site) ?? []) : []))[0];
    return refusal === undefined ? [] : [{ ...followUp, detail: `none is written, because ${refusal}` }];
  });
}
