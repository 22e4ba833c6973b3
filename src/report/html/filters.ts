import type { ReportContext } from '../context.ts';
import type { ReportedFinding } from '../report.ts';
import { markup, type Markup } from './markup.ts';
import { nameOfState, STATES } from './overview.ts';

/** Filters by state, rule and reason; hidden until the script that they need runs. */
export function filtersOf(findings: readonly ReportedFinding[], context: ReportContext): Markup | undefined {
  if (findings.length < 2) return undefined;
  const states = STATES.filter(({ state }) => findings.some((finding) => finding.state === state));
  const chips = states.map(({ state }) => markup`<label class="chip ${state}"><input type="checkbox" name="state" value="${state}" checked> ${nameOfState(state, context)}</label>
`);
  return markup`<form id="filters" class="filters" hidden aria-label="Filter the findings">
<fieldset><legend>State</legend>${chips}</fieldset>
${choice('rule', 'Rule', findings.map(({ rule }) => rule))}
${choice('reason', 'Reason', findings.map(({ reason }) => reason))}
<label class="field"><span>File</span><input type="search" name="file" placeholder="part of a name" autocomplete="off" spellcheck="false"></label>
<button type="reset">Show all</button>
<output role="status" id="shown"></output>
</form>`;
}

function choice(name: string, title: string, values: readonly string[]): Markup {
  const options = [...new Set(values)].sort().map((value) => markup`<option>${value}</option>`);
  return markup`<label class="field"><span>${title}</span><select name="${name}"><option value="">all</option>${options}</select></label>`;
}
