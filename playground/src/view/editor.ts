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
    this.#backdrop.children[place.line - 1]?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  #draw(): void {
    drawCode(this.#backdrop, this.text, this.#marks);
  }

  #offsetOf(line: number, column: number): number {
    const above = this.text.split('\n').slice(0, line - 1);
    return above.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  }
}
