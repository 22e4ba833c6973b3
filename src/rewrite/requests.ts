import type { RequestProblem } from '../legacy/check-requests.ts';
import type { Finding, RuleName } from '../legacy/finding.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import { detectOtpGrants } from '../legacy/otp-grants.ts';
import { detectStarts } from '../legacy/passwordless-starts.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { editsOf, placedIn } from './rewrite.ts';

/** Everything that is wrong with the requests of a file for the passwordless OTP grant. */
export function findOtpGrants(file: SourceFile, options: LegacyOptions): Finding[] {
  return detectOtpGrants(file, options).map((problem) => findingOf('valid-otp-grant', problem));
}

/** Everything that is wrong with the requests of a file that start a passwordless login. */
export function findStarts(file: SourceFile, options: LegacyOptions): Finding[] {
  return detectStarts(file, options).map((problem) => findingOf('valid-passwordless-start', problem));
}

/** A problem as a finding, with the edits that mend it where it is proven. */
function findingOf(rule: RuleName, { code, range, detail, severity, node, changes }: RequestProblem): Finding {
  const mend = changes && editsOf({ node, changes });
  const why = mend && 'refusal' in mend ? mend.refusal : undefined;
  const details = [detail, why].filter((text) => text !== undefined);
  return { rule, code, detail: details.length > 0 ? details.join(' ') : undefined, range, severity, edits: undefined, ...(mend && 'edits' in mend ? placedIn(fileOf(node), mend.edits) : {}), isTypo: false };
}
