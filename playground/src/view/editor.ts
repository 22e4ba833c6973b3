import { drawCode } from './code.ts';

/** Where something stands in a text; lines and columns count from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A text field above the same text with colours and marks. */
export class Editor {
  readonly #field: HTMLTextAreaElement;
  readonly #backdrop: HTMLElement;
  #marks: ReadonlyMap<number, string> = new Map();

  constructor(field: HTMLTextAreaElement, backdrop: HTMLElement) {
    this.#field = field;
    this.#backdrop = backdrop;
    field.addEventListener('input', () => this.#draw());
  }

  get text(): string {
    return this.#field.value;
  }

  set text(text: string) {
    this.#field.value = text.replace(/^\uFEFF/, '');
    this.#marks = new Map();
    this.#draw();
  }

  mark(marks: ReadonlyMap<number, string>): void {
    this.#marks = marks;
    this.#draw();
  }

  /** Selects a place, and brings it into view. */
  show(place: Place): void {
    const start = this.#offsetOf(place.line, place.column);
    const end = this.#offsetOf(place.endLine ?? place.line, place.endColumn ?? place.column);
    this.#field.focus({ preventScroll: true });
    this.#field.setSelectionRange(start, end);
    this.#scrollTo(place);
  }

  /** The field is as large as its text; what scrolls is around it. */
  #scrollTo({ line, column }: Place): void {
    const shown = this.#backdrop.children[line - 1];
    const frame = this.#backdrop.parentElement;
    if (!shown || !frame) return;
    shown.scrollIntoView({ block: 'center', inline: 'nearest' });
    const at = rangeTo(shown, column - 1).getBoundingClientRect().right - frame.getBoundingClientRect().left + frame.scrollLeft;
    frame.scrollLeft = at < frame.clientWidth * 0.75 ? 0 : at - frame.clientWidth / 2;
  }

  #draw(): void {
    drawCode(this.#backdrop, this.text, this.#marks);
  }

  #offsetOf(line: number, column: number): number {
    const above = this.text.split('\n').slice(0, line - 1);
    return above.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  }
}

/** The first characters of an element's text. */
function rangeTo(parent: Element, length: number): Range {
  const range = document.createRange();
  range.selectNodeContents(parent);
  const texts = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  let left = length;
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    if (left <= node.length) {
      range.setEnd(node, left);
      break;
    }
    left -= node.length;
  }
  return range;
}
