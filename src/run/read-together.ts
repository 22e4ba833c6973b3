import { mayGrantAcross } from '../legacy/otp-grants.ts';
import { mayUseSdkAcross } from '../legacy/sdk/uses.ts';
import { mayHoldStart, mayStartAcross } from '../legacy/starts.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { asksProject, isConnected, isSearchedJson } from './asks.ts';
import type { FileResult } from './run.ts';

/** The files of a run that are read together with the rest of the project, by their absolute paths. */
export interface ReadTogether {
  /** Whether one of them asks for it. */
  readonly isAsked: boolean;
  readonly paths: readonly string[];
  /** Whether the file that holds the URL of a request for the OTP grant has to be looked for. */
  readonly needsTokenUrl: boolean;
}

/** What a file by itself may hold in part only, so that nothing is found in it. */
const PARTS: readonly ((source: SourceFile) => boolean)[] = [mayStartAcross, mayUseSdkAcross];

/**
 * Which files a run reads together, and whether there is a reason to.
 *
 * @param isUsed whether another file may use the response of a login in a file
 */
export function filesToReadTogether(results: readonly FileResult[], isUsed: (result: FileResult) => boolean): ReadTogether {
  const found = results.filter(({ file, analysis }) => (analysis.source ?? isSearchedJson(file.name, analysis.findings)) && analysis.findings.some(({ rule }) => rule !== 'valid-scope'));
  const connected = results.filter(({ analysis: { source } }) => source && isConnected(source.text));
  const granting = connected.filter(({ analysis: { source } }) => mayGrantAcross(source as SourceFile));
  const inParts = [...granting, ...connected.filter(({ analysis: { source } }) => PARTS.some((isPart) => isPart(source as SourceFile)))];
  // What the exchanges of other files say of a start is seen only where those are.
  const starts = results.filter(({ analysis: { source } }) => source && mayHoldStart(source.text));
  return {
    isAsked: inParts.length > 0 || found.some((result) => asksProject(result.file.name, result.analysis) || isUsed(result)),
    paths: [...found, ...inParts, ...starts].map(({ file }) => file.path),
    needsTokenUrl: granting.length > 0,
  };
}
