import { counted, groupBy, type ReportContext, type ReportedChange } from '../context.ts';
import { lineCounts } from '../line-counts.ts';
import type { ReportedFinding } from '../report.ts';
import { excerptOf } from './excerpt.ts';
import { highlight, type Line } from './highlight.ts';
import { link, markup, type Markup } from './markup.ts';
import { nameOfState } from './overview.ts';
import { sideBySide } from './side-by-side.ts';

/** More files than this are closed at first. */
const MOST_OPEN = 25;

/** A file with what was found in it, and how it was changed. */
interface FileEntry {
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
  readonly change: ReportedChange | undefined;
}

/** The files of a report, those with findings and those that were changed along. */
export function filesOf(findings: readonly ReportedFinding[], context: ReportContext): Markup | undefined {
  const changes = new Map(context.changes.map((change) => [change.file, change]));
  const found = groupBy(findings, ({ file }) => file);
  const names = [...new Set([...found.keys(), ...changes.keys()])].sort();
  if (names.length === 0) return undefined;
  const isOpen = names.length <= MOST_OPEN;
  const entries = names.map((file) => fileOf({ file, findings: found.get(file) ?? [], change: changes.get(file) }, isOpen, context));
  return markup`<section aria-labelledby="files">
<h2 id="files">Files</h2>
${entries}
<p id="none" class="quiet" hidden>No finding fits these filters.</p>
</section>`;
}

function fileOf({ file, findings, change }: FileEntry, isOpen: boolean, context: ReportContext): Markup {
  let known: readonly Line[] | undefined;
  const lines = (): readonly Line[] => (known ??= highlight(file, change?.oldText ?? context.textOf(file) ?? ''));
  const list = findings.map((finding) => findingOf(finding, isShownByChange(finding, change) ? undefined : excerptOf(finding, lines()), context));
  return markup`<details class="file" data-file="${file}"${isOpen ? markup` open` : undefined}>
<summary><h3>${file}</h3> ${[...groupBy(findings, ({ state }) => state)].map(([state, ofState]) => markup`<span class="badge ${state}">${ofState.length} ${nameOfState(state as ReportedFinding['state'], context)}</span> `)}${change ? linesChanged(change) : undefined}</summary>
<div class="content">
${list}${change ? changeOf(change, lines(), findings, context) : undefined}
</div>
</details>
`;
}

/** Whether the change of the file shows what becomes of a place. */
function isShownByChange({ state }: ReportedFinding, change: ReportedChange | undefined): boolean {
  return change !== undefined && state !== 'manual';
}

function findingOf(finding: ReportedFinding, excerpt: Markup | undefined, context: ReportContext): Markup {
  const { state, rule, reason, message, line, column, url } = finding;
  const text = state === 'rewritten' ? undefined : markup`<p>${message}</p>`;
  return markup`<article class="finding" data-state="${state}" data-rule="${rule}" data-reason="${reason}">
<header><span class="badge ${state}">${nameOfState(state, context)}</span> <strong>${link(reason, url)}</strong> <span class="quiet">${rule}, line ${line}, column ${column}</span></header>
${text}${excerpt}
</article>
`;
}

/** The change of a file; with what was rewritten in it, or can be, it goes. */
function changeOf(change: ReportedChange, before: readonly Line[], findings: readonly ReportedFinding[], { mode }: ReportContext): Markup {
  const isAlong = findings.every(({ state }) => state === 'manual');
  const note = isAlong ? 'This change goes with the rest: a comment, a manifest, or what another file needs.' : mode === 'check' ? 'What migrate would make of this file:' : undefined;
  return markup`<div class="change"${isAlong ? markup` data-along` : undefined}>${note && markup`<p class="quiet">${note}</p>`}${sideBySide(change, before)}</div>`;
}

function linesChanged(change: ReportedChange): Markup {
  const { added, removed } = lineCounts(change);
  return markup`<span class="delta"><span class="unseen">${counted(added, 'line')} added, ${counted(removed, 'line')} removed</span><span aria-hidden="true"><span class="plus">+${added}</span> <span class="minus">−${removed}</span></span></span>`;
}
