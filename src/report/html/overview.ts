import { counted, type ReportContext } from '../context.ts';
import type { Report } from '../report.ts';
import { hasSeveralRoots } from '../roots.ts';
import { markup, type Markup } from './markup.ts';

/** The states of findings, as the page names and colours them. */
export const STATES = [
  { state: 'rewritten', name: 'rewritten' },
  { state: 'fixable', name: 'fixable' },
  { state: 'manual', name: 'to decide' },
] as const;

/** The name of a state in this run. */
export function nameOfState(state: (typeof STATES)[number]['state'], { isDryRun }: ReportContext): string {
  if (state === 'rewritten' && isDryRun) return 'to be rewritten';
  return STATES.find((one) => one.state === state)?.name ?? state;
}

/** The counts of a report, large enough to be read from afar. */
export function overviewOf(report: Report, context: ReportContext): Markup {
  const { summary, followUps, errors } = report;
  const tiles = [
    ...STATES.filter(({ state }) => state !== (context.mode === 'check' ? 'rewritten' : 'fixable')).map(({ state }) => tile(summary[state], nameOfState(state, context), state)),
    tile(followUps.length, followUps.length === 1 ? 'follow-up' : 'follow-ups', 'follow-up'),
    ...(summary.suppressed > 0 ? [tile(summary.suppressed, 'suppressed', 'plain')] : []),
    ...(errors.length > 0 ? [tile(errors.length, errors.length === 1 ? 'error' : 'errors', 'error')] : []),
  ];
  return markup`<section aria-labelledby="overview">
<h2 id="overview" class="unseen">Overview</h2>
<ul class="tiles">${tiles}</ul>
${bar(report, context)}
<p class="quiet">${counted(summary.filesScanned, 'file')} read, ${summary.filesParsed} parsed${context.mode === 'migrate' ? `, ${summary.filesChanged} ${context.isDryRun ? 'to be changed' : 'changed'}` : ''}.</p>
</section>`;
}

/** The result of each project, where there are several. */
export function rootsOf(report: Report): Markup | undefined {
  if (!hasSeveralRoots(report)) return undefined;
  const failed = new Set(report.errors.map(({ root }) => root));
  const items = (report.roots ?? []).map(({ root, summary }) => {
    const states = STATES.filter(({ state }) => summary[state] > 0).map(({ state, name }) => `${summary[state]} ${name}`);
    return markup`<li><code>${root}</code> ${[...(states.length > 0 ? states : ['nothing found']), ...(failed.has(root) ? ['with errors'] : [])].join(', ')}</li>
`;
  });
  return markup`<section aria-labelledby="projects">
<h2 id="projects">Projects</h2>
<ul class="places">${items}</ul>
</section>`;
}

function tile(count: number, name: string, kind: string): Markup {
  return markup`<li class="tile ${kind}${count === 0 ? ' zero' : ''}"><span class="count">${count}</span> <span class="name">${name}</span></li>
`;
}

/** The shares of the states. */
function bar({ summary }: Report, context: ReportContext): Markup | undefined {
  if (summary.findings === 0) return undefined;
  const present = STATES.filter(({ state }) => summary[state] > 0);
  const label = present.map(({ state }) => `${summary[state]} ${nameOfState(state, context)}`).join(', ');
  let start = 0;
  const parts = present.map(({ state }) => {
    const width = (summary[state] / summary.findings) * 100;
    start += width;
    return markup`<rect class="${state}" x="${start - width}" y="0" width="${width}" height="8"/>`;
  });
  return markup`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${label}">${parts}</svg>`;
}
