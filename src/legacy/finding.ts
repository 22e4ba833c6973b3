import type { EditGroup, Range } from '../edits/edit.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { LegacyOptions } from './options.ts';
import type { RequestProblemCode } from './problems.ts';
import type { ProvenCode, ReasonCode, ScopeProblemCode } from './reasons.ts';
import type { ResponseUseCode } from './response-use-texts.ts';

/** The rules by which findings are known in editors, in reports and in suppressions. */
export type RuleName = 'no-legacy-passwordless-sdk' | 'no-legacy-response-use' | 'no-oauth-ro' | 'valid-otp-grant' | 'valid-passwordless-start' | 'valid-scope';

/** Why something was found: what a proven place is, or why another was left. */
export type FindingCode = ReasonCode | ScopeProblemCode | ProvenCode | RequestProblemCode | ResponseUseCode;

/** Something in a file that a person should know. Offsets count in the file's text without its byte order mark. */
export interface Finding {
  readonly rule: RuleName;
  readonly code: FindingCode;
  /** What is special about this place; the rest of the message follows from the code. */
  readonly detail: string | undefined;
  readonly range: Range;
  readonly severity: 'error' | 'warning';
  /** The whole edit of this place; nothing where a person has to decide. */
  readonly edits: EditGroup | undefined;
  /** The edits of the same place that are made in other files, by their names; none without `edits`. */
  readonly elsewhere?: ReadonlyMap<string, EditGroup>;
  /** Where the URL stands, if in other files: their names, and the ranges in their texts. */
  readonly origins?: readonly { readonly name: string; readonly range: Range }[];
  /** Whether it is sent by code of another file, or goes through such code, which may say that it is not what it seems to be. */
  readonly isSentElsewhere?: boolean;
  /** Whether the edit changes nothing but a misspelled word. */
  readonly isTypo: boolean;
}

/** Finds something in a file. */
export type Find = (file: SourceFile, options: LegacyOptions) => readonly Finding[];
