import type { ReportedError, ReportedFollowUp, ReportedPlace } from '../report.ts';
import { link, markup, type Markup } from './markup.ts';

/** More places of a follow-up than this are folded away. */
const MOST_PLACES = 8;

/** What the code cannot do, as a list to tick off. */
export function followUpsOf(followUps: readonly ReportedFollowUp[]): Markup | undefined {
  if (followUps.length === 0) return undefined;
  return markup`<section aria-labelledby="follow-ups">
<h2 id="follow-ups">What the code cannot do for you <output id="done" class="quiet"></output></h2>
<ul class="checklist">${followUps.map(itemOf)}</ul>
</section>`;
}

function itemOf({ code, message, places, document }: ReportedFollowUp, index: number): Markup {
  return markup`<li><input type="checkbox" id="follow-up-${index}" autocomplete="off"><div>
<label for="follow-up-${index}"><strong>${code}</strong> ${message}</label>
${placesOf(places)}<p>${link('The document that says so', document)}</p>
</div></li>
`;
}

function placesOf(places: readonly ReportedPlace[]): Markup | undefined {
  if (places.length === 0) return undefined;
  const list = markup`<ul class="places">${places.map(({ file, line, column }) => markup`<li><code>${file}:${line}:${column}</code></li>`)}</ul>`;
  return places.length <= MOST_PLACES ? list : markup`<details class="more"><summary>${places.length} places</summary>${list}</details>`;
}

/** What could not be read or written. */
export function errorsOf(errors: readonly ReportedError[]): Markup | undefined {
  if (errors.length === 0) return undefined;
  return markup`<section class="errors" aria-labelledby="errors">
<h2 id="errors">What was not read or written</h2>
<ul>${errors.map(({ file, message }) => markup`<li><code>${file}</code> ${message}</li>`)}</ul>
</section>`;
}
