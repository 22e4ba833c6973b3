import { toldFollowUps, type Formatter, type ReportContext } from './context.ts';
import type { ReportedError, ReportedFinding, ReportedFollowUp } from './report.ts';
import { sanitize } from './sanitize.ts';
import { PLAIN } from './style.ts';
import { summaryOf } from './text.ts';

type Command = 'error' | 'warning' | 'notice';

/** The report as workflow commands, which GitHub Actions shows as annotations beside the code; at the end the summary. */
export const formatGithub: Formatter = (report, context) => {
  const lines = [
    ...report.findings.map((finding) => ofFinding(finding, context)),
    ...toldFollowUps(report, context).map((followUp) => ofFollowUp(followUp, context)),
    ...report.errors.map((error) => ofError(error, context)),
    ...(context.quiet ? [] : [summaryOf(report, { ...context, style: PLAIN })]),
  ];
  return lines.map((line) => `${line}\n`).join('');
};

function ofFinding(finding: ReportedFinding, context: ReportContext): string {
  const isDone = finding.state === 'rewritten' && !context.isDryRun;
  const { rule, reason, message, url } = finding;
  return commandOf(isDone ? 'notice' : finding.severity, { ...rangeOf(finding, context), title: `${reason} (${rule})${isDone ? ', rewritten' : ''}` }, `${message}\n${url}`);
}

/** GitHub takes columns only where a range ends on its first line. */
function rangeOf({ file, line, column, endLine, endColumn }: ReportedFinding, { nameInRepository }: ReportContext): Properties {
  const columns: Properties = line === endLine ? { col: column, endColumn } : {};
  return { file: nameInRepository(file), line, endLine, ...columns };
}

/** One annotation at the first place: GitHub shows ten of a step. */
function ofFollowUp({ code, message, places, document }: ReportedFollowUp, { nameInRepository, isStrict }: ReportContext): string {
  const [first, ...others] = places;
  const place: Properties = first ? { file: nameInRepository(first.file), line: first.line, col: first.column } : {};
  const also = others.length > 0 ? [`Also at ${others.map(({ file, line }) => `${nameInRepository(file)}:${line}`).join(', ')}`] : [];
  return commandOf(isStrict ? 'warning' : 'notice', { ...place, title: `${code} (follow-up)` }, [message, ...also, document].join('\n'));
}

function ofError({ file, message }: ReportedError, { nameInRepository }: ReportContext): string {
  return commandOf('error', { file: nameInRepository(file), title: 'not read or written' }, message);
}

type Properties = Readonly<Record<string, string | number>>;

function commandOf(command: Command, properties: Properties, data: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${command} ${list.join(',')}::${escapeData(data)}`;
}

/** The escapes of workflow commands; other control characters are shown, not sent. */
function escapeData(text: string): string {
  return sanitize(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
