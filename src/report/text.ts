import { groupBy, toldFollowUps, type ReportContext } from './context.ts';
import type { Report, ReportedFinding, ReportedFollowUp, ReportedPlace } from './report.ts';
import { hasSeveralRoots, nameOfRoot } from './roots.ts';
import { sanitize, sanitizeName } from './sanitize.ts';
import type { Style } from './style.ts';

const WIDTH = 100;
/** More places of a follow-up than this are counted, not listed. */
const MOST_PLACES = 5;

/** What the report for people goes by. */
export type TextOptions = Pick<ReportContext, 'mode' | 'isDryRun' | 'quiet' | 'isStrict' | 'style'>;

/** The report for people: every place with what it is, why it is so, and what to do; at the end the summary. Projects come one after the other. */
export function formatText(report: Report, options: TextOptions): string {
  const explained = new Map<string, ReportedFinding>();
  const findings = groupBy(report.findings, ({ root }) => root ?? '');
  const errors = groupBy(report.errors, ({ root }) => root ?? '');
  const sections = [...new Set([...(hasSeveralRoots(report) ? [] : [nameOfRoot(report) ?? '']), ...findings.keys(), ...errors.keys()])].sort().flatMap((root) => {
    const found = (findings.get(root) ?? []).map((finding) => {
      const before = explained.get(finding.reason);
      if (finding.state !== 'rewritten' && !before) explained.set(finding.reason, finding);
      return formatFinding(finding, before, options);
    });
    const failed = (errors.get(root) ?? []).map(({ file, message }) => options.style('red', `${sanitizeName(file)}: ${sanitize(message)}`));
    return [...headingOf(root, options), ...found, ...(failed.length > 0 ? [failed.join('\n')] : [])];
  });
  const parts = options.quiet ? sections : [...sections, ...resultsOf(report, options), summaryOf(report, options)];
  if (!options.quiet || options.isStrict) parts.push(...followUps(toldFollowUps(report, options), options));
  return parts.length > 0 ? `${parts.join(options.quiet ? '\n' : '\n\n')}\n` : '';
}

function headingOf(root: string, { style, quiet }: TextOptions): string[] {
  return root === '' || quiet ? [] : [style('underline', sanitizeName(root))];
}

/** The result of each project, in a line. */
function resultsOf(report: Report, options: TextOptions): string[] {
  if (!hasSeveralRoots(report)) return [];
  const errors = groupBy(report.errors, ({ root }) => root ?? '');
  const lines = (report.roots ?? []).map(({ root, summary }) => `${sanitizeName(root)}  ${summaryOf({ ...report, summary, errors: errors.get(root) ?? [] }, options)}`);
  return [lines.join('\n')];
}

const STATES = {
  rewritten: { word: 'rewritten', color: 'green' },
  fixable: { word: 'fixable', color: 'yellow' },
  manual: { word: 'to do', color: 'red' },
} as const;

/** @param before a finding with the same reason, whose text need not be said again */
function formatFinding(finding: ReportedFinding, before: ReportedFinding | undefined, { style, isDryRun, quiet }: TextOptions): string {
  const { word, color } = STATES[finding.state];
  const state = finding.state === 'rewritten' && isDryRun ? 'would be rewritten' : word;
  const head = `${placeOf(finding)}  ${style(color, state)}  ${style('bold', finding.reason)}  ${style('dim', finding.rule)}`;
  if (finding.state === 'rewritten' || quiet) return head;
  if (!before) return [head, ...wrap(sanitize(finding.message), '    '), style('dim', `    ${finding.url}`)].join('\n');
  const detail = finding.detail === undefined ? [] : wrap(sanitize(finding.detail), '    ');
  return [head, ...detail, style('dim', `    as at ${placeOf(before)}`)].join('\n');
}

function placeOf({ file, line, column }: ReportedPlace): string {
  return `${sanitizeName(file)}:${line}:${column}`;
}

/** The counts of a report in one line. */
export function summaryOf({ summary: counts, errors }: Report, { mode, isDryRun, style }: TextOptions): string {
  const done = isDryRun ? 'would be rewritten' : 'rewritten';
  const states = [
    ...(mode === 'migrate' || counts.fixable > 0 ? [mode === 'migrate' ? `${counts.rewritten} ${done}` : `${counts.fixable} fixable with migrate`] : []),
    `${counts.manual} for you to do`,
    ...(counts.suppressed > 0 ? [`${counts.suppressed} suppressed`] : []),
    ...(errors.length > 0 ? [`${errors.length} ${errors.length === 1 ? 'file' : 'files'} not read or written`] : []),
  ];
  const files = `${counts.filesScanned} ${counts.filesScanned === 1 ? 'file' : 'files'} read, ${counts.filesParsed} parsed`;
  const changed = mode === 'migrate' ? `, ${counts.filesChanged} ${isDryRun ? 'to be changed' : 'changed'}` : '';
  const besides = counts.suppressed > 0 ? ` besides ${counts.suppressed} suppressed` : '';
  if (counts.findings === 0 && errors.length === 0) return `${style('green', `Nothing legacy found${besides}.`)} ${files}${changed}.`;
  return `${style('bold', `${counts.findings} ${counts.findings === 1 ? 'finding' : 'findings'}`)}: ${states.join(', ')} (${files}${changed}).`;
}

function followUps(all: readonly ReportedFollowUp[], { style, isStrict }: TextOptions): string[] {
  if (all.length === 0) return [];
  const items = all.map((followUp, index) => formatFollowUp(followUp, index, all[index - 1], style));
  return [[style('bold', `What the code cannot do for you${isStrict ? ' (counted as findings)' : ''}:`), ...items].join('\n')];
}

function formatFollowUp({ code, message, places, document }: ReportedFollowUp, index: number, before: ReportedFollowUp | undefined, style: Style): string {
  const shown = places.slice(0, MOST_PLACES).map(placeOf);
  const more = places.length > MOST_PLACES ? [`and ${places.length - MOST_PLACES} more`] : [];
  const isSame = JSON.stringify(before?.places) === JSON.stringify(places);
  const [first = '', ...rest] = wrap(`${code}: ${message}`, '     ');
  const where = isSame ? 'at the same places' : [...shown, ...more].join(', ');
  return [`  ${index + 1}.${first.slice(4)}`, ...rest, style('dim', `     ${where}`), style('dim', `     ${document}`)].join('\n');
}

/** Breaks a text into lines at spaces. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, indent + line];
}
