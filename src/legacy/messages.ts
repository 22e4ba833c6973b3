import type { FindingCode } from './finding.ts';
import { OTP_PROBLEMS, SDK_PROBLEMS, START_PROBLEMS } from './problems.ts';
import { PROVEN, REASONS, SCOPE_PROBLEMS, type Reason } from './reasons.ts';
import { RESPONSE_USES } from './response-use-texts.ts';

/** All codes with what they mean. */
export const EXPLANATIONS: Readonly<Record<FindingCode, Reason>> = { ...PROVEN, ...REASONS, ...SCOPE_PROBLEMS, ...SDK_PROBLEMS, ...OTP_PROBLEMS, ...START_PROBLEMS, ...RESPONSE_USES };

/** The message of each code; `{{detail}}` stands for what is special about a place. */
export const MESSAGES = Object.fromEntries(
  Object.entries(EXPLANATIONS).map(([code, { title, why, todo }]) => [code, `${title}. {{detail}}${why} ${todo}`]),
) as Readonly<Record<FindingCode, string>>;

/** What stands for `{{detail}}` in a message. */
export function detailData(detail: string | undefined): string {
  return detail === undefined ? '' : `${detail} `;
}

export function messageOf(code: FindingCode, detail: string | undefined): string {
  return MESSAGES[code].replace('{{detail}}', () => detailData(detail));
}
