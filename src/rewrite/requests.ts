import type { RequestProblem } from '../legacy/check-requests.ts';
import type { Finding, RuleName } from '../legacy/finding.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import { detectOtpGrants } from '../legacy/otp-grants.ts';
import { detectSdkCalls } from '../legacy/sdk/detect.ts';
import { detectStarts } from '../legacy/passwordless-starts.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { editsOf, placedIn } from './rewrite.ts';

/** What is found in some files, and in those that a URL gets to from there. */
export type FoundIn = ReadonlyMap<SourceFile, readonly Finding[]>;

/** Everything that is wrong with the requests for the passwordless OTP grant. */
export function findOtpGrants(files: readonly SourceFile[], options: LegacyOptions): FoundIn {
  return findingsOf('valid-otp-grant', detectOtpGrants(files, options));
}

/** Every call of an SDK that reaches a legacy endpoint. */
export function findSdkCalls(files: readonly SourceFile[], options: LegacyOptions): FoundIn {
  return findingsOf('no-legacy-passwordless-sdk', detectSdkCalls(files, options));
}

/** Everything that is wrong with the requests that start a passwordless login. */
export function findStarts(files: readonly SourceFile[], options: LegacyOptions): FoundIn {
  return findingsOf('valid-passwordless-start', detectStarts(files, options));
}

function findingsOf(rule: RuleName, found: ReadonlyMap<SourceFile, readonly RequestProblem[]>): FoundIn {
  return new Map([...found].map(([file, problems]) => [file, problems.map((problem) => findingOf(rule, problem))]));
}

/** A problem as a finding, with the edits that mend it where it is proven. */
function findingOf(rule: RuleName, { code, range, detail, severity, node, changes, isSentElsewhere }: RequestProblem): Finding {
  const mend = changes && editsOf({ node, changes });
  const why = mend && 'refusal' in mend ? mend.refusal : undefined;
  const details = [detail, why].filter((text) => text !== undefined);
  return { rule, code, detail: details.length > 0 ? details.join(' ') : undefined, range, severity, edits: undefined, ...(mend && 'edits' in mend ? placedIn(fileOf(node), mend.edits) : {}), isTypo: false, ...(isSentElsewhere ? { isSentElsewhere } : {}) };
}
