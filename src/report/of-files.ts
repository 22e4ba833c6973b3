import { FOLLOW_UPS, STRICT_FOLLOW_UPS, type FollowUpCode } from '../legacy/follow-up-texts.ts';
import { messageOf } from '../legacy/messages.ts';
import { SDK_LOGINS } from '../legacy/problems.ts';
import type { Analysis } from '../rewrite/analyze.ts';
import type { Outcome } from '../rewrite/rewrite-texts.ts';
import { documentOfRule } from './documents.ts';
import type { ReportedFinding, ReportedFollowUp, ReportedPlace } from './report.ts';

/** What was found in a file, and how it ended. */
export interface FileOutcomes {
  readonly name: string;
  readonly analysis: Pick<Analysis, 'followUps' | 'positionOf'>;
  readonly outcomes: readonly Outcome[];
}

/** The findings of a file as reports tell them. */
export function reportedFindings({ name, analysis, outcomes }: FileOutcomes): ReportedFinding[] {
  return outcomes.map(({ finding, state }) => {
    const start = analysis.positionOf(finding.range[0]);
    const end = analysis.positionOf(finding.range[1]);
    return {
      rule: finding.rule,
      reason: finding.code,
      message: messageOf(finding.code, finding.detail),
      detail: finding.detail,
      file: name,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      severity: finding.severity,
      state,
      url: documentOfRule(finding.rule, finding.code),
    };
  });
}

/**
 * What the files leave to people.
 *
 * @param nameOf how reports name a file that a follow-up leads to
 * @param isStrict whether those are told too that only strict runs tell
 */
export function followUpsIn(files: readonly FileOutcomes[], nameOf: (path: string) => string, isStrict: boolean): ReportedFollowUp[] {
  const places = new Map<FollowUpCode, ReportedPlace[]>();
  const details = new Map<FollowUpCode, string[]>();
  for (const { name, analysis, outcomes } of files) {
    const logins = outcomes.filter(({ finding }) => finding.rule === 'no-oauth-ro' || SDK_LOGINS.has(finding.code));
    // What is left as it is has no consequences.
    const left = new Set(logins.filter(({ state }) => state === 'manual').map(({ finding }) => finding.range[0]));
    for (const { code, range, detail, elsewhere } of analysis.followUps) {
      if ((left.has(range[0]) && !elsewhere) || (STRICT_FOLLOW_UPS.has(code) && !isStrict)) continue;
      const place = elsewhere ? { file: nameOf(elsewhere.name), ...elsewhere.positionOf(range[0]) } : { file: name, ...analysis.positionOf(range[0]) };
      const known = places.get(code) ?? [];
      places.set(code, known);
      // Several logins may lead to the same place of another file.
      if (!known.some((one) => isSamePlace(one, place))) known.push(place);
      if (detail !== undefined) details.set(code, [...(details.get(code) ?? []), `At ${place.file}:${place.line}: ${detail}.`]);
    }
  }
  const told = (Object.keys(FOLLOW_UPS) as FollowUpCode[]).filter((code) => places.has(code));
  return told.map((code) => {
    const { message, document } = FOLLOW_UPS[code];
    return { code, message: [message, ...(details.get(code) ?? [])].join(' '), places: (places.get(code) ?? []).toSorted(comparePlaces), document };
  });
}

function isSamePlace(one: ReportedPlace, other: ReportedPlace): boolean {
  return comparePlaces(one, other) === 0;
}

/** Places in the order of their files and texts. */
function comparePlaces(one: ReportedPlace, other: ReportedPlace): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
