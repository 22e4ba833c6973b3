import { detectLogins } from '../legacy/detect.ts';
import type { Finding } from '../legacy/finding.ts';
import { followUpsOf, type FollowUp } from '../legacy/follow-ups.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import { RESPONSE_USES, type ResponseUseCode } from '../legacy/response-use-texts.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { editsOfErrorTest } from './error-tests.ts';

/** Every use of the response of a proven login that is no longer so behind `/oauth/token`. */
export function findResponseUses(file: SourceFile, options: LegacyOptions): Finding[] {
  return findingsOfFollowUps(file, followUpsOf(file, detectLogins([file], options).get(file) ?? [], options));
}

/** Follow-ups as findings, as far as they are about code: of tests of errors those that are seen, with the edits that let them accept both codes. */
export function findingsOfFollowUps(file: SourceFile, followUps: readonly FollowUp[]): Finding[] {
  return followUps.filter(isOfCode).map(({ code, range, test }): Finding => {
    const edits = test && editsOfErrorTest(file, test);
    return { rule: 'no-legacy-response-use', code, detail: undefined, range, severity: 'warning', edits, isTypo: false };
  });
}

function isOfCode(followUp: FollowUp): followUp is FollowUp & { readonly code: ResponseUseCode } {
  return followUp.code in RESPONSE_USES && (followUp.code !== 'error-codes' || followUp.test !== undefined);
}
