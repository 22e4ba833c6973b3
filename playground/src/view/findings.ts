import type { ReportedFinding, ReportedFollowUp, ReportedPlace } from '../../../src/report/report.ts';
import { exampleOf } from '../explanations.ts';
import { drawCode } from './code.ts';
import { documentLink, element } from './element.ts';

/** Shows a place of the text to whoever asks for it. */
export type ShowPlace = (place: Pick<ReportedFinding, 'line' | 'column'> & Partial<ReportedFinding>) => void;

const STATES: Readonly<Record<ReportedFinding['state'], string>> = { rewritten: 'rewritten', fixable: 'can be rewritten', manual: 'for you to do' };

export function findingItem(finding: ReportedFinding, show: ShowPlace): HTMLLIElement {
  const { rule, reason, state, message } = finding;
  return element(
    'li',
    { class: `finding ${state}` },
    element('p', { class: 'heading' }, placeButton(finding, show), element('span', { class: `state ${state}` }, STATES[state]), element('code', { class: 'code' }, reason), element('span', { class: 'rule' }, rule)),
    element('p', { class: 'message' }, ...withTitle(message)),
    beforeAndAfter(finding),
  );
}

export function followUpItem({ code, message, places, document }: ReportedFollowUp, show: ShowPlace): HTMLLIElement {
  return element(
    'li',
    { class: 'follow-up' },
    element('p', { class: 'heading' }, ...places.map((place) => placeButton(place, show)), element('code', { class: 'code' }, code)),
    element('p', { class: 'message' }, ...withTitle(message), ' ', documentLink(document, 'Auth0’s documentation')),
  );
}

function placeButton(place: Pick<ReportedPlace, 'line' | 'column'>, show: ShowPlace): HTMLButtonElement {
  const { line, column } = place;
  const button = element('button', { type: 'button', class: 'place', 'aria-label': `Go to line ${line}, column ${column}` }, `${line}:${column}`);
  button.addEventListener('click', () => show(place));
  return button;
}

/** A message, whose first sentence says what was found. */
function withTitle(message: string): (HTMLElement | string)[] {
  const end = message.search(/\. |$/) + 1;
  return [element('strong', {}, message.slice(0, end)), message.slice(end)];
}

/** The example of the rule's document, which is drawn when it is opened. */
function beforeAndAfter({ rule, reason, url }: ReportedFinding): HTMLDetailsElement {
  const details = element('details', {}, element('summary', {}, 'Before and after'));
  details.addEventListener(
    'toggle',
    () => {
      const blocks = exampleOf(rule, reason).map(({ kind, text }) => (kind === 'code' ? sample(text) : element('p', {}, ...inline(text))));
      details.append(...blocks, element('p', {}, documentLink(url, `All of ${rule}`)));
    },
    { once: true },
  );
  return details;
}

function sample(code: string): HTMLPreElement {
  const made = element('pre', { class: 'sample', tabindex: '0', role: 'region', 'aria-label': 'Example' });
  drawCode(made, code);
  return made;
}

/** The code and the links of a paragraph. */
function inline(text: string): (HTMLElement | string)[] {
  return text.split(/(`[^`]+`|\[[^\]]+\]\([^)]+\))/).map((piece) => {
    const [, label, address] = /^\[([^\]]+)\]\((https:[^)]+)\)$/.exec(piece) ?? [];
    if (label !== undefined && address !== undefined) return documentLink(address, label);
    return /^`[^`]+`$/.test(piece) ? element('code', {}, piece.slice(1, -1)) : piece;
  });
}
