import { sanitize } from '../sanitize.ts';

/** A piece of a page. Only {@link markup} makes one, so whatever else comes into a page is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type MarkupValue = Markup | readonly MarkupValue[] | string | number | undefined;

/** A piece of a page from a template: what is no markup is shown as the text that it is, control characters too. */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new Markup(strings.map((string, index) => (index === 0 ? string : render(values[index - 1]) + string)).join(''));
}

function render(value: MarkupValue): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  return typeof value === 'object' ? value.map(render).join('') : escape(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  const escaped = sanitize(text).replace(/[&<>"']/g, (unit) => ENTITIES[unit] ?? unit);
  // A page that is printed into a log of GitHub Actions holds no commands for it.
  return escaped.replace(/(^|\s)::/g, '$1&#58;:').replaceAll('##[', '&#35;#[');
}

/** A link to a document of the web; what is none is shown as text. */
export function link(text: MarkupValue, address: string): Markup {
  return /^https:\/\//.test(address) ? markup`<a href="${address}" rel="noreferrer">${text}</a>` : markup`${text}`;
}
