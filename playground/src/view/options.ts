import { OPTION_FIELDS, OPTION_NAMES, type OptionField, type OptionName, type PageOptions } from '../pasted.ts';
import { element } from './element.ts';

/** The fields of the options, one for each row of their table. */
export class OptionFields {
  readonly #inputs = new Map(OPTION_NAMES.map((name) => [name, inputOf(name)] as const));

  /** Puts the fields into the page. */
  appendTo(parent: HTMLElement): void {
    for (const [name, input] of this.#inputs) {
      const { kind, label } = OPTION_FIELDS[name];
      const words = element('span', {}, element('code', {}, name), element('span', { class: 'hint' }, kind === 'list' ? `${label}, with commas` : label));
      parent.append(element('label', { class: kind === 'flag' ? 'option flag' : 'option' }, ...(kind === 'flag' ? [input, words] : [words, input])));
    }
  }

  get value(): PageOptions {
    return Object.fromEntries([...this.#inputs].map(([name, input]) => [name, valueOf(OPTION_FIELDS[name], input)]).filter(([, value]) => value !== undefined));
  }

  set value(options: PageOptions) {
    for (const [name, input] of this.#inputs) {
      const value = options[name];
      input.checked = value === true;
      input.value = Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';
    }
  }

  /** How many options are given. */
  get count(): number {
    return Object.keys(this.value).length;
  }
}

function inputOf(name: OptionName): HTMLInputElement {
  const { kind, example }: OptionField = OPTION_FIELDS[name];
  return element('input', { type: kind === 'flag' ? 'checkbox' : 'text', name, placeholder: example, spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off' });
}

function valueOf({ kind }: OptionField, input: HTMLInputElement): string | boolean | string[] | undefined {
  if (kind === 'flag') return input.checked || undefined;
  const text = input.value.trim();
  if (kind === 'text') return text === '' ? undefined : text;
  const list = text.split(',').map((one) => one.trim()).filter((one) => one !== '');
  return list.length === 0 ? undefined : list;
}
