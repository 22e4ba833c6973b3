import { EXPLANATIONS } from '../legacy/messages.ts';
import type { Reason } from '../legacy/reasons.ts';
import { counted, groupBy, toldFollowUps, type Formatter, type ReportContext, type ReportedChange } from './context.ts';
import { REPORT_MARK } from './documents.ts';
import { lineCounts } from './line-counts.ts';
import { cell, codeBlock, codeSpan, escapeMarkdown, linkTo, shellWord } from './markdown-text.ts';
import type { Report, ReportedFinding, ReportedFollowUp, ReportedPlace } from './report.ts';
import { hasSeveralRoots, nameOfRoot } from './roots.ts';
import { PLAIN } from './style.ts';
import { summaryOf } from './text.ts';

/** GitHub takes no longer body of a pull request; other hosts take more. */
const LIMIT = 65_536;
/** What the word takes with which a list is cut. */
const LONGEST_WORD = 160;
/** More places of a follow-up than this are counted, not listed. */
const MOST_PLACES = 20;
/** More files than this are not named in a command. */
const MOST_NAMED = 20;

/** A part of the body: a heading, and blocks below it, each of which is shown whole or not at all. */
interface Section {
  readonly heading: string;
  readonly blocks: readonly string[];
}

/** The report as the body of a pull request: what was done, what people have to decide, what is left to do, and the way back. */
export const formatMarkdown: Formatter = (report, context) => {
  const head = [REPORT_MARK, `# ${titleOf(report, context)}`, escapeMarkdown(summaryOf(report, { ...context, style: PLAIN }))].join('\n\n');
  const end = wayBack(report, context);
  const sections = [projects(report, context), found(report), rewritten(report, context), decisions(report, context), followUps(report, context), errors(report)];
  const room = LIMIT - head.length - end.length - 16;
  const body = fill(sections.filter(({ blocks }) => blocks.length > 0), room);
  return `${[head, ...body, end].filter((part) => part !== '').map((part) => part.trimEnd()).join('\n\n')}\n`;
};

function titleOf(report: Report, { mode, isDryRun, changes }: ReportContext): string {
  const { summary: counts } = report;
  const name = nameOfRoot(report);
  const where = name === undefined ? '' : ` in ${escapeMarkdown(name)}`;
  if (counts.findings === 0 && (mode === 'check' || changes.length === 0)) return `Nothing legacy found${where}`;
  if (mode === 'check') return `${counted(counts.findings, 'finding')} of the legacy login${where}`;
  const done = isDryRun ? 'to be rewritten' : 'rewritten';
  return `Move off /oauth/ro${where}: ${counts.rewritten} ${done} in ${counted(counts.filesChanged, 'file')}, ${counts.manual} to decide`;
}

/** The sections in the room that there is: each has its share, and what it does not need is for those behind it. */
function fill(sections: readonly Section[], room: number): string[] {
  let left = room;
  return sections.map((section, index) => {
    const text = cut(section, Math.floor(left / (sections.length - index)));
    left -= text.length + 2;
    return text;
  });
}

/** As much of a section as fits, and a word where that is not all. */
function cut({ heading, blocks }: Section, room: number): string {
  const gap = heading.endsWith('|') ? '\n' : '\n\n';
  const all = `${heading}${gap}${blocks.join('\n')}`;
  if (all.length + 2 <= room) return all;
  const shown: string[] = [];
  let left = room - heading.length - LONGEST_WORD;
  for (const block of blocks) {
    left -= block.length + 1;
    if (left < 0) break;
    shown.push(block);
  }
  return [[heading, ...(shown.length > 0 ? [shown.join('\n')] : [])].join(gap), `_The list is cut here: ${blocks.length - shown.length} more have no room in a pull request. The report in HTML or JSON has them._`].join('\n\n');
}

/** The result of each project, where there are several. */
function projects(report: Report, { mode }: ReportContext): Section {
  const errors = groupBy(report.errors, ({ root }) => root ?? '');
  const done = mode === 'check' ? 'fixable' : 'rewritten';
  const rows = (report.roots ?? []).map(({ root, summary }) => `| ${cell(codeSpan(root))} | ${summary[done]} | ${summary.manual} | ${errors.get(root)?.length ?? 0} |`);
  return { heading: `## Projects\n\n| project | ${done} | to decide | errors |\n| --- | ---: | ---: | ---: |`, blocks: hasSeveralRoots(report) ? rows : [] };
}

/** What was found, in a table for each rule. */
function found({ findings }: Report): Section {
  const blocks = [...groupBy(findings, ({ rule }) => rule)].map(([rule, ofRule]) => {
    const rows = [...groupBy(ofRule, ({ reason }) => reason)].map(([reason, list]) => {
      const { title } = (EXPLANATIONS as Partial<Record<string, Reason>>)[reason] ?? { title: reason };
      return `| ${linkTo(cell(codeSpan(reason)), list[0]?.url ?? '')} | ${list.length} | ${cell(escapeMarkdown(title))} |`;
    });
    return `### ${escapeMarkdown(rule)}\n\n| reason | places | what it means |\n| --- | ---: | --- |\n${rows.join('\n')}\n`;
  });
  return { heading: '## What was found', blocks };
}

/** The files that were changed, with what was done in each. */
function rewritten(report: Report, context: ReportContext): Section {
  const done = groupBy(report.findings.filter(({ state }) => state === 'rewritten'), ({ file }) => file);
  const changes = new Map(context.changes.map((change) => [change.file, change]));
  // A report that was put together out of others knows no texts.
  const blocks = [...new Set([...changes.keys(), ...done.keys()])].map((file) => {
    const findings = done.get(file) ?? [];
    const change = changes.get(file);
    const reasons = [...groupBy(findings, ({ reason }) => reason)].map(([reason, list]) => {
      return `${codeSpan(reason)} (${list.length === 1 ? 'line' : 'lines'} ${list.map((finding) => linked(String(finding.line), finding, context)).join(', ')})`;
    });
    return `- ${codeSpan(file)}: ${[...(reasons.length > 0 ? reasons : ['changed along']), ...(change ? [linesChanged(change)] : [])].join(', ')}`;
  });
  return { heading: context.isDryRun ? '## What would be rewritten' : '## What was rewritten', blocks };
}

function linesChanged(change: ReportedChange): string {
  const { added, removed } = lineCounts(change);
  return `+${added} −${removed}`;
}

/** What a person has to decide, each reason with its text once. */
function decisions(report: Report, context: ReportContext): Section {
  const told = new Set<string>();
  const headed = new Set<string>();
  const blocks = report.findings.filter(({ state }) => state !== 'rewritten').map((finding) => {
    const { root = '', reason } = finding;
    const heading = hasSeveralRoots(report) && !headed.has(root) ? `${headed.size > 0 ? '\n' : ''}### ${codeSpan(root)}\n\n` : '';
    headed.add(root);
    const isTold = told.has(reason);
    told.add(reason);
    return `${heading}- [ ] ${placeLink(finding, context)} ${linkTo(codeSpan(reason), finding.url)}${messageOf(finding, isTold)}`;
  });
  return { heading: context.mode === 'check' ? '## What is left' : '## What people have to decide', blocks };
}

/** The whole message where it comes first; later what is special about a place. */
function messageOf({ state, message, detail }: ReportedFinding, isTold: boolean): string {
  const fixable = state === 'fixable' ? [`\`migrate\` can rewrite it.`] : [];
  const text = isTold ? detail : message;
  const parts = [...fixable, ...(text === undefined ? [] : [escapeMarkdown(text)])];
  return parts.length > 0 ? `: ${parts.join(' ')}` : '';
}

function followUps(report: Report, context: ReportContext): Section {
  const blocks = toldFollowUps(report, context).map((followUp) => formatFollowUp(followUp, context));
  return { heading: '## What the code cannot do', blocks };
}

function formatFollowUp({ code, message, places, document }: ReportedFollowUp, context: ReportContext): string {
  const shown = places.slice(0, MOST_PLACES).map((place) => placeLink(place, context));
  const more = places.length > MOST_PLACES ? [`and ${places.length - MOST_PLACES} more`] : [];
  const where = shown.length > 0 ? [`  ${[...shown, ...more].join(', ')}`] : [];
  return [`- [ ] **${escapeMarkdown(code)}**: ${escapeMarkdown(message)} ${linkTo('Document', document)}`, ...where].join('\n');
}

function errors({ errors: all }: Report): Section {
  return { heading: '## What was not read or written', blocks: all.map(({ file, message }) => `- ${codeSpan(file)}: ${escapeMarkdown(message)}`) };
}

/** How the changes are taken back, before they are committed and after. Several repositories have several commits. */
function wayBack(report: Report, { changes, isDryRun, undo }: ReportContext): string {
  if (changes.length === 0 || isDryRun) return '';
  const restore = changes.length <= MOST_NAMED ? [`git restore -- ${changes.map(({ file }) => shellWord(file)).join(' ')}   # before they are committed`] : [];
  const byGit = hasSeveralRoots(report) ? [] : ['git revert COMMIT   # after they are committed', ...restore];
  const commands = [...byGit, ...(undo === undefined ? [] : [`git apply ${shellWord(undo)}   # with the patch of this run`])];
  return commands.length === 0 ? '' : `## How to take it back\n\n${codeBlock('sh', commands.join('\n'))}`;
}

function placeLink(place: ReportedPlace, context: ReportContext): string {
  return linked(codeSpan(`${place.file}:${place.line}`), place, context);
}

/** A link to a place, as the repository shows it, or else as a document beside the files would name it. */
function linked(markdown: string, { file, line }: ReportedPlace, { nameInRepository, filesUrl }: ReportContext): string {
  const name = nameInRepository(file).split('/').map(encodeURIComponent).join('/');
  return linkTo(markdown, `${filesUrl ?? '.'}/${name}#L${line}`);
}
