import type { EditGroup, Range } from '../edits/edit.ts';
import type { ReasonCode, ScopeProblemCode } from './reasons.ts';

/** The rules by which findings are known in editors, in reports and in suppressions. */
export type RuleName = 'no-oauth-ro' | 'valid-scope';

/** Why something was found: what a proven place is, or why another was left. */
export type FindingCode = ReasonCode | ScopeProblemCode | ProvenCode;

/** What a proven place is. */
export type ProvenCode = 'passwordless-login' | 'database-login' | 'mirrored-request';

/** Something in a file that a person should know. Offsets count in the file's text without its byte order mark. */
export interface Finding {
  readonly rule: RuleName;
  readonly code: FindingCode;
  readonly message: string;
  readonly range: Range;
  readonly severity: 'error' | 'warning';
  /** The whole edit of this place; nothing where a person has to decide. */
  readonly edits: EditGroup | undefined;
  /** Whether the edit changes nothing but a misspelled word. */
  readonly isTypo: boolean;
}
