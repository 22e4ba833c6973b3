import type { Edit, EditGroup, Range } from '../edits/edit.ts';
import type { CarriedText } from './carried-text.ts';
import type { Part } from './part.ts';

/** A parameter of a form that stands for itself: an item of a list, an option of a command. */
export interface FormField {
  readonly key: CarriedText;
  readonly value: CarriedText;
  /** The edit that takes it out; nothing where it cannot be taken out. */
  remove(): Edit | undefined;
  /** The edit that puts another one behind it. */
  addBehind(key: string, value: string): Edit | undefined;
}

/** The body of a request: a text in JSON or in the form of a query, fields, or something that is not seen. */
export type RequestBody =
  | { readonly kind: 'text'; readonly text: CarriedText }
  | { readonly kind: 'fields'; readonly fields: readonly FormField[] }
  | { readonly kind: 'unseen' };

/** A request that a file describes. */
export interface CarriedRequest {
  readonly url: CarriedText;
  /** The last segment of the path where the file writes it a second time. */
  readonly lastSegment?: CarriedText | undefined;
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

/** The call that a request is told as, and where its pieces stand in the file. */
class Call implements Part {
  readonly extension = 'js';
  readonly isCode = false;
  readonly runsInBrowser = false;
  readonly range: Range;
  code = '';
  readonly #pieces: Piece[] = [];
  readonly #fields: { readonly from: number; readonly to: number; readonly field: FormField }[] = [];
  readonly #request: CarriedRequest;

  constructor(request: CarriedRequest, range: Range) {
    this.#request = request;
    this.range = range;
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
    const mapped = edits.flatMap((edit) => this.#editOf(edit) ?? [undefined]);
    return mapped.every((edit) => edit !== undefined) ? mapped : undefined;
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
        this.#quoted(field.value);
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
      this.#quoted(body.text);
    }
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

  #editOf(edit: Edit): Edit[] | undefined {
    const [start, end] = edit.range;
    const piece = this.#pieces.find(({ from, to }) => from <= start && end <= to);
    if (piece) {
      const local: Edit = { range: [start - piece.from, end - piece.from], text: edit.text };
      const mapped = piece.carried.editOf(local);
      return mapped && [mapped, ...(piece.carried === this.#request.url ? this.#twinOf(local) : [])];
    }
    const removed = this.#fields.filter(({ from, to }) => start <= from && to <= end);
    if (removed.length > 0 && /^[\s,]*$/.test(edit.text)) return all(removed.map(({ field }) => field.remove()));
    const before = this.#fields.findLast(({ to }) => to <= start) ?? this.#fields[0];
    const [, key, value] = /^[\s,]*("(?:[^"\\]|\\.)*"|[A-Za-z_]\w*)\s*:\s*("(?:[^"\\]|\\.)*")[\s,]*$/.exec(edit.text) ?? [];
    if (!before || key === undefined || value === undefined || start !== end) return undefined;
    return all([before.field.addBehind(key.startsWith('"') ? (JSON.parse(key) as string) : key, JSON.parse(value) as string)]);
  }

  /** The same change of the last segment, where the file writes it a second time. */
  #twinOf({ range: [start, end], text }: Edit): Edit[] {
    const { url, lastSegment } = this.#request;
    if (!lastSegment) return [];
    const changed = url.text.slice(0, start) + text + url.text.slice(end);
    const path = (changed.split(/[?#]/, 1)[0] as string).replace(/\/$/, '');
    const last = path.slice(path.lastIndexOf('/') + 1);
    const twin = lastSegment.editOf({ range: [0, lastSegment.text.length], text: last });
    return twin ? [twin] : [];
  }
}

function all(edits: readonly (Edit | undefined)[]): Edit[] | undefined {
  return edits.every((edit) => edit !== undefined) ? [...edits] as Edit[] : undefined;
}

/** What a placeholder holds ends no path: `${DOMAIN#www.}/login`. */
function withoutMarks(text: string): string {
  return text.replace(/\$\{[^{}]*\}|\$\([^()]*\)|\{\{[^{}]*\}\}/g, (found) => found.replace(/[?#]/g, '_'));
}

/** Placeholders of Postman and others stand where JSON has values: `"age": {{age}}`. Each becomes a string of the same length. */
function withoutPlaceholders(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[^])*"|\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|<[\w -]+>/g, (found) => (found.startsWith('"') ? found : `"${'_'.repeat(found.length - 2)}"`));
}

/**
 * A request as a call of `fetch`, which says the same.
 *
 * @param range where the request stands in the file
 */
export function requestPart(request: CarriedRequest, range: Range): Part {
  return new Call(request, range);
}
