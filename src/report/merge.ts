import { FOLLOW_UPS, type FollowUpText } from '../legacy/follow-up-texts.ts';
import { groupBy } from './context.ts';
import { countStates } from './count-states.ts';
import type { InRoot, Report, ReportedFollowUp, ReportedPlace, ReportedRoot, Summary } from './report.ts';

/** A report whose findings, places and errors say which root they belong to, with the result of that root. */
export function inRoot(report: Report, root: string, exitCode: number): Report {
  const placed = <T extends InRoot>(one: T): T => ({ ...one, root });
  return {
    ...report,
    findings: report.findings.map(placed),
    followUps: report.followUps.map((followUp) => ({ ...followUp, places: followUp.places.map(placed) })),
    errors: report.errors.map(placed),
    roots: [{ root, summary: report.summary, exitCode }],
  };
}

/**
 * One report out of several: of the shards of a project, of several projects. Counts are added up, and what several of them say
 * is said once. What is found stands in the order of roots and files, whatever
 * the order of the reports.
 */
export function mergeReports(reports: readonly Report[]): Report {
  const findings = reports.flatMap(({ findings: own }) => own).sort(compareFiles);
  const errors = uniqueBy(reports.flatMap(({ errors: own }) => own), ({ root, file, message }) => JSON.stringify([root, file, message])).sort(compareFiles);
  const roots = mergeRoots(reports.flatMap(({ roots: own }) => own ?? []));
  const summary = { ...sumOf(reports.map((report) => report.summary)), ...countStates(findings) };
  return { version: 1, summary, findings, followUps: mergeFollowUps(reports.flatMap(({ followUps }) => followUps)), errors, ...(roots.length > 0 ? { roots } : {}) };
}

/** Whether something stands before something else of another root or file. Findings of one file keep their order. */
function compareFiles(one: InRoot & { readonly file: string }, other: InRoot & { readonly file: string }): number {
  return compare(one.root ?? '', other.root ?? '') || compare(one.file, other.file);
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function comparePlaces(one: ReportedPlace, other: ReportedPlace): number {
  return compareFiles(one, other) || one.line - other.line || one.column - other.column;
}

function sumOf(summaries: readonly Summary[]): Summary {
  const sum = (key: keyof Summary): number => summaries.reduce((total, summary) => total + summary[key], 0);
  return { filesScanned: sum('filesScanned'), filesParsed: sum('filesParsed'), filesChanged: sum('filesChanged'), findings: sum('findings'), rewritten: sum('rewritten'), fixable: sum('fixable'), manual: sum('manual'), suppressed: sum('suppressed') };
}

/** The shards of a root are one root; the worst of their exit codes counts. */
function mergeRoots(roots: readonly ReportedRoot[]): ReportedRoot[] {
  return [...groupBy(roots, ({ root }) => root)]
    .map(([root, parts]) => ({ root, summary: sumOf(parts.map(({ summary }) => summary)), exitCode: Math.max(...parts.map(({ exitCode }) => exitCode)) }))
    .sort((one, other) => compare(one.root, other.root));
}

/** What is said of a place, at the end of a follow-up's message. */
const DETAIL = / (?=At \S.*?:\d+: )/;

function mergeFollowUps(all: readonly ReportedFollowUp[]): ReportedFollowUp[] {
  const order = Object.keys(FOLLOW_UPS);
  const rank = ({ code }: ReportedFollowUp): number => (order.includes(code) ? order.indexOf(code) : order.length);
  const merged = [...groupBy(all, (followUp) => JSON.stringify([followUp.code, ...partsOf(followUp).slice(0, 1)])).values()].map((same): ReportedFollowUp => {
    const { code, document } = same[0] as ReportedFollowUp;
    const [text = ''] = partsOf(same[0] as ReportedFollowUp);
    const details = [...new Set(same.flatMap((one) => partsOf(one).slice(1)))].sort(compareDetails);
    const places = uniqueBy(same.flatMap((one) => one.places), ({ root, file, line, column }) => JSON.stringify([root, file, line, column])).sort(comparePlaces);
    return { code, message: [text, ...details].join(' '), places, document };
  });
  // What one text says in several ways (an audience that was found) goes by its text.
  return merged.sort((one, other) => rank(one) - rank(other) || compare(one.code, other.code));
}

/** Details in the order of the places that they speak of. */
function compareDetails(one: string, other: string): number {
  const [[file, line], [otherFile, otherLine]] = [placeOf(one), placeOf(other)];
  return compare(file, otherFile) || line - otherLine;
}

function placeOf(detail: string): [file: string, line: number] {
  const [, file = '', line = ''] = /^At (.+?):(\d+): /.exec(detail) ?? [];
  return [file, Number(line)];
}

/** The text of a follow-up, and what its message adds of single places. */
function partsOf({ code, message }: ReportedFollowUp): readonly string[] {
  const known = Object.hasOwn(FOLLOW_UPS, code) ? (FOLLOW_UPS as Readonly<Record<string, FollowUpText>>)[code]?.message : undefined;
  if (known === undefined || !message.startsWith(`${known} `)) return [message];
  return [known, ...message.slice(known.length + 1).split(DETAIL)];
}

/** The first of each key. */
function uniqueBy<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((one) => seen.size < seen.add(keyOf(one)).size);
}
