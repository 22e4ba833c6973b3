import type { Edit, Range } from '../edits/edit.ts';

/** Writes a text as the place that it goes to needs it; nothing where it cannot stand there. */
export type Encode = (text: string) => string | undefined;

/** A text that stands in a file, perhaps escaped, with the place of each of its characters. */
export class CarriedText {
  readonly text: string;
  /** Where each character starts in the file, and where the last one ends. */
  readonly #starts: readonly number[];
  readonly #encode: Encode;

  constructor(text: string, starts: readonly number[], encode: Encode) {
    this.text = text;
    this.#starts = starts;
    this.#encode = encode;
  }

  /** A text that stands in the file as it is. */
  static plain(file: string, [start, end]: Range): CarriedText {
    return new CarriedText(file.slice(start, end), Array.from({ length: end - start + 1 }, (_, index) => start + index), (text) => text);
  }

  /** A text that stands nowhere, and is thought of in front of a place of the file. */
  static implied(text: string, at: number): CarriedText {
    return new CarriedText(text, Array.from({ length: text.length + 1 }, () => at), () => undefined);
  }

  get range(): Range {
    return this.rangeOf([0, this.text.length]);
  }

  rangeOf([start, end]: Range): Range {
    return [this.#starts[start] as number, this.#starts[end] as number];
  }

  /** The edit of the file that makes an edit of the text. */
  editOf({ range, text }: Edit): Edit | undefined {
    const encoded = this.#encode(text);
    return encoded === undefined ? undefined : { range: this.rangeOf(range), text: encoded };
  }

  slice(start: number, end = this.text.length): CarriedText {
    return new CarriedText(this.text.slice(start, end), this.#starts.slice(start, end + 1), this.#encode);
  }

  /** The same text where it may not be edited. */
  locked(): CarriedText {
    return this.decoded([0, this.text.length], (text, at) => ({ text: text[at] as string, length: 1 }), () => undefined);
  }

  /** What a text with escapes stands for, with the escapes of this text around them. */
  decoded(range: Range, unescape: Unescape, escape: Encode): CarriedText {
    const [from, to] = range;
    let text = '';
    const starts: number[] = [];
    for (let at = from; at < to; ) {
      const { text: piece, length } = unescape(this.text, at);
      for (let index = 0; index < piece.length; index++) starts.push(this.rangeOf([at, at])[0]);
      text += piece;
      at += length;
    }
    starts.push(this.rangeOf([to, to])[1]);
    return new CarriedText(text, starts, (written) => {
      const escaped = escape(written);
      return escaped === undefined ? undefined : this.#encode(escaped);
    });
  }
}

/** A text of several pieces, each written in its own way and edited within itself: `'{"username":"'$PHONE'"}'`. */
export class JoinedText extends CarriedText {
  readonly #pieces: readonly CarriedText[];
  readonly #from: number;

  private constructor(pieces: readonly CarriedText[], from: number, to: number) {
    const text = pieces.map((piece) => piece.text).join('').slice(from, to);
    super(text, [], () => undefined);
    this.#pieces = pieces;
    this.#from = from;
  }

  static of(pieces: readonly CarriedText[]): JoinedText {
    return new JoinedText(pieces, 0, pieces.reduce((sum, { text }) => sum + text.length, 0));
  }

  override rangeOf([start, end]: Range): Range {
    return [this.#at(start, false), this.#at(end, true)];
  }

  override editOf({ range: [start, end], text }: Edit): Edit | undefined {
    let offset = -this.#from;
    for (const piece of this.#pieces) {
      const [from, to] = [start - offset, end - offset];
      if (from >= 0 && to <= piece.text.length) return piece.editOf({ range: [from, to], text });
      offset += piece.text.length;
    }
    return undefined;
  }

  override slice(start: number, end = this.text.length): CarriedText {
    return new JoinedText(this.#pieces, this.#from + start, this.#from + end);
  }

  #at(offset: number, isEnd: boolean): number {
    let rest = offset + this.#from;
    for (const piece of this.#pieces) {
      if (rest < piece.text.length || (isEnd && rest === piece.text.length)) return piece.rangeOf([rest, rest])[0];
      rest -= piece.text.length;
    }
    return this.#pieces.at(-1)?.range[1] ?? 0;
  }
}

/** The text that stands at an offset, and how many characters write it. */
export type Unescape = (text: string, at: number) => { readonly text: string; readonly length: number };

const JSON_ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** An escape of a JSON string. */
export const unescapeJson: Unescape = (text, at) => {
  if (text[at] !== '\\') return { text: text[at] as string, length: 1 };
  const next = text[at + 1] ?? '';
  if (next === 'u') return { text: String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16)), length: 6 };
  return { text: JSON_ESCAPES[next] ?? next, length: 2 };
};

export const escapeJson: Encode = (text) => JSON.stringify(text).slice(1, -1);
