/** How a program is written: everything that does not change what it does. */
export interface Style {
  readonly quote: "'" | '"';
  readonly semicolons: boolean;
  readonly declare: 'const' | 'let' | 'var';
  readonly objects: 'lines' | 'line' | 'comma-first' | 'mixed';
  readonly trailingComma: boolean;
  readonly quotedKeys: boolean;
  readonly functions: 'function' | 'arrow';
  readonly module: 'commonjs' | 'exports' | 'esm';
}

/** A name at the top of a program that several functions may read. */
export interface Shared {
  readonly name: string;
  readonly kind: 'text' | 'object' | 'function' | 'class' | 'module';
}

/** Names that programs find: parameters, globals, and what `run/stubs.ts` gives them. */
const TAKEN = ['user', 'code', 'flag', 'mode', 'username', 'password', 'fetch', 'store', 'trace', 'risky', 'logger', 'console', 'process'];

/** Writes the pieces of a program in one style, and keeps what stands at its top. */
export class Page {
  readonly style: Style;
  /** What ends a statement. */
  readonly end: string;
  readonly shared: Shared[] = [];
  readonly #imports = new Map<string, string>();
  readonly #top: string[] = [];
  readonly #declared = new Map<string, string>();
  readonly #names = new Map(TAKEN.map((name) => [name, 1]));

  constructor(style: Style) {
    this.style = style;
    this.end = style.semicolons ? ';' : '';
  }

  /** A string literal. */
  text(value: string): string {
    const { quote } = this.style;
    return quote + value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote;
  }

  key(name: string): string {
    return this.style.quotedKeys || !/^[A-Za-z_$][\w$]*$/.test(name) ? this.text(name) : name;
  }

  entry(key: string, value: string): string {
    return `${this.key(key)}: ${value}`;
  }

  /** An object literal of entries as they are written. */
  object(entries: readonly string[]): string {
    if (entries.length === 0) return '{}';
    const { objects, trailingComma } = this.style;
    if (objects === 'line') return `{ ${entries.join(', ')} }`;
    if (objects === 'comma-first') return `{\n${indent([`  ${entries[0]}`, ...entries.slice(1).map((one) => `, ${one}`)].join('\n'))}\n}`;
    if (objects === 'mixed') return `{ ${pairs(entries).join(',\n  ')}${trailingComma ? ',' : ''}\n}`;
    return `{\n${indent(entries.join(',\n'))}${trailingComma ? ',' : ''}\n}`;
  }

  record(members: Readonly<Record<string, string>>): string {
    return this.object(Object.entries(members).map(([key, value]) => this.entry(key, value)));
  }

  /** `const name = value;` */
  local(name: string, value: string, keyword: string = this.style.declare): string {
    return `${keyword} ${name} = ${value}${this.end}`;
  }

  statement(code: string): string {
    return `${code}${this.end}`;
  }

  fn(name: string, parameters: string, lines: readonly string[], keyword = ''): string {
    const head = keyword === '' ? '' : `${keyword} `;
    if (this.style.functions === 'function') return `${head}function ${name}(${parameters}) {\n${indent(lines.join('\n'))}\n}`;
    return `const ${name} = ${head}(${parameters}) => {\n${indent(lines.join('\n'))}\n}${this.end}`;
  }

  /** A name that no other part of the program has. */
  fresh(base: string): string {
    const count = this.#names.get(base) ?? 0;
    this.#names.set(base, count + 1);
    return count === 0 ? base : `${base}${count + 1}`;
  }

  /**
   * Declares something at the top of the program; who asks for the same again shares it.
   *
   * @param key what is the same
   * @returns its name
   */
  declare(key: string, base: string, kind: Shared['kind'], write: (name: string) => string): string {
    const known = this.#declared.get(key);
    if (known !== undefined) return known;
    const name = this.fresh(base);
    this.#declared.set(key, name);
    const code = write(name);
    this.#top.push(code);
    this.shared.push({ name, kind });
    return name;
  }

  /** Loads a module under a name. */
  module(specifier: string, name: string): string {
    const { end, style } = this;
    const code = style.module === 'esm' ? `import ${name} from ${this.text(specifier)}${end}` : `const ${name} = require(${this.text(specifier)})${end}`;
    this.#imports.set(code, code);
    return name;
  }

  /** The program: imports, declarations, functions. */
  whole(functions: readonly string[]): string {
    const imports = [...this.#imports.values()].join('\n');
    return `${[imports, ...this.#top, ...functions].filter((part) => part !== '').join('\n\n')}\n`;
  }
}

/** Two entries in a line. */
function pairs(entries: readonly string[]): string[] {
  const lines: string[] = [];
  for (let index = 0; index < entries.length; index += 2) lines.push(entries.slice(index, index + 2).join(', '));
  return lines;
}

export function indent(code: string): string {
  return code.replace(/^(?=.)/gm, '  ');
}

export function block(head: string, lines: readonly string[]): string {
  return lines.length === 0 ? `${head} {}` : `${head} {\n${indent(lines.join('\n'))}\n}`;
}
