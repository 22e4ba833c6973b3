import type { Edit, EditGroup, Range } from '../edits/edit.ts';
import type { CarriedText } from './carried-text.ts';
import type { Part } from './part.ts';

/** A parameter of a form that stands for itself: an item of a list, an option of a command. */
export interface FormField {
  readonly key: CarriedText;
  readonly value: CarriedText;
  /** The edit that puts another one behind it. */
  addBehind(key: string, value: string): Edit | undefined;
}

/** The body of a request: a text in JSON or in the form of a query, fields, or something that is not seen. */
export type RequestBody =
  | { readonly kind: 'text'; readonly text: CarriedText }
  | FormBody
  | { readonly kind: 'unseen' };

/** A form that is written as fields. */
export interface FormBody {
  readonly kind: 'fields';
  readonly fields: readonly FormField[];
  /** The edits that take some of the fields out, all at once: neighbours share what sets them off from each other. */
  without(fields: readonly FormField[]): readonly (Edit | undefined)[];
}

/** A request that a file describes. */
export interface CarriedRequest {
  readonly url: CarriedText;
  /** The path, or its last segment, where the file writes it a second time. */
  readonly twins?: readonly CarriedText[];
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: RequestBody | undefined;
}

/** A piece of the code that stands in the file as well. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly carried: CarriedText;
}

interface PlacedField {
  readonly from: number;
  readonly to: number;
  readonly field: FormField;
}

/** The call that a request is told as, and where its pieces stand in the file. */
class Call implements Part {
  readonly extension = 'js';
  readonly isCode = false;
  readonly runsInBrowser = false;
  readonly range: Range;
  readonly more: readonly Range[];
  code = '';
  readonly #pieces: Piece[] = [];
  readonly #fields: PlacedField[] = [];
  readonly #request: CarriedRequest;

  constructor(request: CarriedRequest, range: Range, more: readonly Range[]) {
    this.#request = request;
    this.range = range;
    this.more = more;
    this.code = 'fetch(';
    this.#quoted(request.url);
    this.code += `, { method: ${JSON.stringify(request.method)}`;
    if (request.headers.length > 0) this.code += `, headers: ${JSON.stringify(Object.fromEntries(request.headers))}`;
    if (request.body) this.#body(request.body);
    this.code += ' });\n';
  }

  rangeOf([start, end]: Range): Range {
    const piece = this.#pieces.find(({ from, to }) => from <= start && start <= to);
    if (!piece) return this.#request.url.range;
    const within = Math.min(end, piece.to);
    return piece.carried.rangeOf([start - piece.from, within - piece.from]);
  }

  editsOf(edits: EditGroup): EditGroup | undefined {
    const removing = new Map(edits.map((edit) => [edit, this.#removedBy(edit)]));
    const removed = [...removing.values()].flat();
    const others = edits.filter((edit) => removing.get(edit)?.length === 0);
    const { body } = this.#request;
    const removals = body?.kind === 'fields' && removed.length > 0 ? body.without(removed) : [];
    return all([...others.flatMap((edit) => this.#editOf(edit, removed) ?? [undefined]), ...removals]);
  }

  #body(body: RequestBody): void {
    if (body.kind === 'unseen') {
      this.code += ', body: unseen';
      return;
    }
    if (body.kind === 'fields') {
      this.code += ', body: new URLSearchParams({ ';
      for (const field of body.fields) {
        const from = this.code.length;
        this.#quoted(field.key);
        this.code += ': ';
        if (DECIDING.test(field.key.text) && PLACEHOLDER.test(field.value.text)) this.#unknown(field.value);
        else this.#quoted(field.value);
        this.#fields.push({ from, to: this.code.length, field });
        this.code += ', ';
      }
      this.code += '})';
      return;
    }
    const { text } = body.text;
    if (/^\s*\{/.test(text)) {
      this.code += ', body: JSON.stringify(';
      this.#carry(body.text, withoutPlaceholders(text));
      this.code += ')';
    } else {
      this.code += ', body: ';
      this.#form(body.text);
    }
  }

  /** A text in the form of a query, put together where it holds what is known only when it is sent. */
  #form(carried: CarriedText): void {
    const values = [...carried.text.matchAll(/(?<=(?:^|&)\s*(\w+)=)[^&]+/g)].filter(([value, key = '']) => DECIDING.test(key) && PLACEHOLDER.test(value));
    let at = 0;
    for (const { index, 0: value } of values) {
      this.#quoted(carried.slice(at, index));
      this.code += ' + ';
      this.#unknown(carried.slice(index, index + value.length));
      this.code += ' + ';
      at = index + value.length;
    }
    this.#quoted(at === 0 ? carried : carried.slice(at));
  }

  /** A value that nobody knows before the request is sent. */
  #unknown(carried: CarriedText): void {
    this.#carry(carried, nameFor(carried.text));
  }

  /** Code that stands in the file too. */
  #carry(carried: CarriedText, code = carried.text): void {
    this.#pieces.push({ from: this.code.length, to: this.code.length + code.length, carried });
    this.code += code;
  }

  /** A text that would end its string stands for itself no more. */
  #quoted(carried: CarriedText): void {
    if (/["\\\r\n\u2028\u2029]/.test(carried.text)) {
      this.code += JSON.stringify(carried.text);
      return;
    }
    this.code += '"';
    this.#carry(carried, withoutMarks(carried.text));
    this.code += '"';
  }

  /** The fields that an edit takes out. */
  #removedBy({ range: [start, end], text }: Edit): FormField[] {
    if (!/^[\s,]*$/.test(text)) return [];
    return this.#fields.flatMap(({ from, to, field }) => (start <= from && to <= end ? [field] : []));
  }

  #editOf(edit: Edit, removed: readonly FormField[]): Edit[] | undefined {
    const [start, end] = edit.range;
    const piece = this.#pieces.find(({ from, to }) => from <= start && end <= to);
    if (piece) {
      const local: Edit = { range: [start - piece.from, end - piece.from], text: edit.text };
      const mapped = piece.carried.editOf(local);
      return mapped && all([mapped, ...(piece.carried === this.#request.url ? this.#twinsOf(local) : [])]);
    }
    const left = this.#fields.filter(({ field }) => !removed.includes(field));
    const before = left.findLast(({ to }) => to <= start) ?? left[0];
    const [, key, value] = /^[\s,]*("(?:[^"\\]|\\.)*"|[A-Za-z_]\w*)\s*:\s*("(?:[^"\\]|\\.)*")[\s,]*$/.exec(edit.text) ?? [];
    if (!before || key === undefined || value === undefined || start !== end) return undefined;
    return all([before.field.addBehind(key.startsWith('"') ? (JSON.parse(key) as string) : key, JSON.parse(value) as string)]);
  }

  /** The same change wherever the file writes the last segment again. */
  #twinsOf({ range: [start, end], text }: Edit): (Edit | undefined)[] {
    const { url, twins = [] } = this.#request;
    const changed = url.text.slice(0, start) + text + url.text.slice(end);
    const last = changed.slice(...lastSegmentOf(changed));
    return twins.map((twin) => twin.editOf({ range: lastSegmentOf(twin.text), text: last }));
  }
}

/** Where the last segment of an address or a path stands, without a slash behind it. */
function lastSegmentOf(url: string): Range {
  const path = (url.split(/[?#]/, 1)[0] as string).replace(/\/$/, '');
  return [path.lastIndexOf('/') + 1, path.length];
}

function all(edits: readonly (Edit | undefined)[]): Edit[] | undefined {
  return edits.every((edit) => edit !== undefined) ? [...edits] as Edit[] : undefined;
}

/** What a placeholder holds ends no path: `${DOMAIN#www.}/login`, `{{ _.base_url }}/login`. */
function withoutMarks(text: string): string {
  return text.replace(/\$\{[^{}]*\}|\$\([^()]*\)|\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, (found) => found.replace(/[?#\s]/g, '_'));
}

/** The parameters whose values decide what a login is. */
const DECIDING = /^(?:connection|grant_type)$/;

/** What stands for a value that is known only when a request is sent. */
const PLACEHOLDER = /\$[\w({]|`|\{\{|\{[\w.-]+\}|\{%|<[^<>]+>|%\w+%/;

/** A name of the length of a text that it stands for. */
function nameFor(text: string): string {
  return '_'.repeat(text.length);
}

/** A string, with the key that it is the value of, and a placeholder of Postman or others where JSON has a value: `"age": {{age}}`. */
const JSON_VALUES = /(?:"(\w+)"\s*:\s*)?("(?:[^"\\]|\\[^])*")|\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|\$\w+|<[\w -]+>/g;

/** JSON with a name of the same length for each value that is known only when it is sent. */
function withoutPlaceholders(text: string): string {
  return text.replace(JSON_VALUES, (found: string, key: string | undefined, string: string | undefined, at: number) => {
    if (string === undefined) return isMember(text, at, at + found.length) ? `...${nameFor(found)}`.slice(0, found.length) : nameFor(found);
    return DECIDING.test(key ?? '') && PLACEHOLDER.test(string) ? found.slice(0, -string.length) + nameFor(string) : found;
  });
}

/** Whether what stands at a place may be any members of an object: it is no value, and no key of one. */
function isMember(text: string, start: number, end: number): boolean {
  return /[{,]\s*$/.test(text.slice(Math.max(0, start - NEAR), start)) && /^\s*[,}]/.test(text.slice(end, end + NEAR));
}

const NEAR = 100;

/**
 * A request as a call of `fetch`, which says the same.
 *
 * @param range where the request stands in the file
 * @param more what stands elsewhere in it and belongs to the request
 */
export function requestPart(request: CarriedRequest, range: Range, more: readonly Range[] = []): Part {
  return new Call(request, range, more);
}
