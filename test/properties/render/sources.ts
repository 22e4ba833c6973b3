import { block, indent, type Page } from './page.ts';

/** The ways in which a program comes to a text. Each has a first text, and most a second one that is taken in other runs. */
export const SOURCE_FORMS = [
  'literal', 'constant', 'local', 'ternary', 'let-if', 'let-if-else', 'let-else-if', 'switch', 'switch-through', 'table-key', 'table-mode', 'table-flag', 'function',
  'function-of-argument', 'destructured', 'destructured-default', 'array', 'array-pattern', 'frozen', 'static', 'template', 'concatenated', 'upper', 'or',
  'nullish', 'environment', 'mode', 'mode-or', 'mode-checked', 'module-let', 'module-let-set', 'try', 'catch', 'assigned-or', 'map', 'find', 'and', 'loop-last', 'closure-sets',
  'shadowed', 'swap', 'comma', 'nested-table', 'getter', 'inner-function-sets', 'do-while', 'finally', 'labeled', 'early-return', 'default-argument', 'spread-table', 'table-written',
  'class-field', 'conditional-chain', 'parsed', 'symbol-key', 'try-middle', 'try-late', 'for-break', 'while-turns',
] as const;

export type SourceForm = (typeof SOURCE_FORMS)[number];

export interface SourceSpec {
  readonly form: SourceForm;
  readonly first: string;
  readonly second: string;
}

/** The function that a piece of code stands in. Code at the top of a program has none. */
export interface Place {
  /** The statements before the one that is being written. */
  readonly lines: string[];
  /** Names of parameters: a boolean, and a text that names a connection or nothing. */
  readonly flag: string;
  readonly mode: string;
  readonly user: string;
  /** All its parameters. */
  readonly names: readonly string[];
  /** What makes declarations at the top this function's own; empty where they are shared. */
  readonly own: string;
}

const AT_TOP = new Set<SourceForm>(['literal', 'constant', 'table-key', 'destructured', 'array', 'frozen', 'static', 'template', 'concatenated', 'upper', 'nullish', 'environment', 'function', 'module-let', 'map', 'find', 'nested-table', 'spread-table']);

/** An expression whose value is one of the texts of a source. */
export function source(page: Page, place: Place | undefined, spec: SourceSpec, base: string): string {
  const form = !place && !AT_TOP.has(spec.form) ? 'constant' : spec.form;
  const { first, second } = spec;
  const [a, b] = [page.text(first), page.text(second)];
  const { end } = page;
  const upper = base.toUpperCase();
  const name = base.toLowerCase();
  const flag = place?.flag ?? '';
  const mode = place?.mode ?? '';
  const declare = (kind: 'text' | 'object' | 'function' | 'class', what: string, write: (name: string) => string): string => {
    const isPlain = kind === 'text';
    return page.declare(`${form} ${base} ${first} ${second} ${place?.own ?? ''}`, isPlain ? upper : what, kind, write);
  };
  /** A local variable of a name that its function does not have yet. */
  const local = (value: string | undefined, ...more: ((name: string) => string)[]): string => {
    const own = page.fresh(name);
    place?.lines.push(value === undefined ? `let ${own}${end}` : page.local(own, value, more.length > 0 ? 'let' : page.style.declare), ...more.map((write) => write(own)));
    return own;
  };
  switch (form) {
    case 'literal':
      return a;
    case 'constant':
      return declare('text', upper, (own) => page.local(own, a));
    case 'local':
      return local(a);
    case 'ternary':
      return `${flag} ? ${a} : ${b}`;
    case 'let-if':
      return local(a, (own) => block(`if (${flag})`, [`${own} = ${b}${end}`]));
    case 'let-if-else':
      return local(undefined, (own) => `${block(`if (${flag})`, [`${own} = ${a}${end}`])} ${block('else', [`${own} = ${b}${end}`])}`);
    case 'let-else-if':
      return local(a, (own) => `${block(`if (!${mode})`, [page.statement(`trace(${page.text('none')})`)])} else ${block(`if (${mode} === ${b})`, [`${own} = ${b}${end}`])}`);
    case 'switch':
      return local(undefined, (own) => block(`switch (${mode})`, [`case ${page.text('sms')}:`, `  ${own} = ${a}${end}`, `  break${end}`, 'default:', `  ${own} = ${b}${end}`]));
    case 'switch-through':
      return local(a, (own) => block(`switch (${mode})`, [`case ${page.text('sms')}:`, `  ${own} = ${b}${end}`, `case ${page.text('email')}:`, `  ${own} = ${a}${end}`, `  break${end}`]));
    case 'table-key':
      return `${declare('object', `${upper}S`, (own) => page.local(own, page.record({ main: a, other: b })))}.main`;
    case 'table-mode':
      return `${declare('object', `${upper}S`, (own) => page.local(own, page.record({ sms: a, email: a, Users: b })))}[${mode} || ${page.text('email')}]`;
    case 'table-flag':
      return `${declare('object', `${upper}S`, (own) => page.local(own, page.record({ on: a, off: b })))}[${flag} ? ${page.text('on')} : ${page.text('off')}]`;
    case 'nested-table':
      return `${declare('object', 'settings', (own) => page.local(own, page.record({ auth: page.record({ [name]: a, fallback: b }) })))}.auth.${name}`;
    case 'spread-table':
      return `${declare('object', 'settings', (own) => page.local(own, page.object([`...${page.record({ [name]: b })}`, page.entry(name, a)])))}.${name}`;
    case 'table-written': {
      const table = declare('object', `${name}Table`, (own) => page.local(own, page.record({ current: a })));
      place?.lines.push(block(`if (${flag})`, [`${table}.current = ${b}${end}`]));
      return `${table}.current`;
    }
    case 'function':
      return `${declare('function', `${name}Of`, (own) => page.fn(own, '', [`return ${a}${end}`]))}()`;
    case 'function-of-argument':
      return `${declare('function', `${name}Of`, (own) => page.fn(own, 'who', [`if (String(who).includes(${page.text('@')})) return ${b}${end}`, `return ${a}${end}`]))}(${place?.user})`;
    case 'default-argument':
      return `${declare('function', `pick${upper}`, (own) => page.fn(own, `chosen = ${a}`, [`return chosen${end}`]))}(${flag} ? undefined : ${b})`;
    case 'destructured': {
      const table = page.declare(`settings ${base} ${first} ${place?.own ?? ''}`, 'settings', 'object', (own) => page.local(own, page.record({ [name]: a, other: b })));
      if (!place) return declare('text', upper, (own) => page.local(`{ ${name}: ${own} }`, table));
      const own = page.fresh(name);
      place.lines.push(page.local(own === name ? `{ ${name} }` : `{ ${name}: ${own} }`, table));
      return own;
    }
    case 'destructured-default': {
      const own = page.fresh(name);
      place?.lines.push(page.local(`{ [${mode}]: ${own} = ${a} }`, page.record({ Users: b })));
      return own;
    }
    case 'array':
      return `${declare('object', `${upper}S`, (own) => page.local(own, `[${a}, ${b}]`))}[0]`;
    case 'array-pattern': {
      const own = page.fresh(name);
      place?.lines.push(page.local(`[, ${own}]`, `[${b}, ${a}]`));
      return own;
    }
    case 'frozen':
      return `${declare('object', `${upper}S`, (own) => page.local(own, `Object.freeze(${page.record({ MAIN: a, OTHER: b })})`))}.MAIN`;
    case 'static':
      return `${declare('class', page.fresh('Settings'), (own) => block(`class ${own}`, [`static main = ${a}${end}`, `static other = ${b}${end}`]))}.main`;
    case 'class-field': {
      const owner = declare('class', page.fresh('Setting'), (own) => block(`class ${own}`, [`value = ${a}${end}`, block('use()', [`this.value = ${b}${end}`, `return this${end}`])]));
      return `(${flag} ? new ${owner}() : new ${owner}().use()).value`;
    }
    case 'template':
      return `\`${first}\``;
    case 'concatenated':
      return `${page.text(first.slice(0, 1))} + ${page.text(first.slice(1))}`;
    case 'upper':
      return `${page.text(first.toUpperCase())}.toLowerCase()`;
    case 'or':
      return local(`${flag} ? null : ${b}`, (own) => `${own} = ${own} || ${a}${end}`);
    case 'nullish':
      return `(undefined ?? ${a})`;
    case 'environment':
      return `(process.env.AUTH0_${upper} || ${a})`;
    case 'mode':
      return mode;
    case 'mode-or':
      return `(${mode} || ${a})`;
    case 'mode-checked':
      return local(`${mode} === ${b} ? ${mode} : ${a}`);
    case 'module-let':
      return declare('text', page.fresh(`current${upper}`), (own) => page.local(own, a, 'let'));
    case 'module-let-set': {
      const current = declare('text', page.fresh(`current${upper}`), (own) => page.local(own, a, 'let'));
      place?.lines.push(block(`if (${flag})`, [`${current} = ${b}${end}`]));
      return current;
    }
    case 'try':
      return local(a, (own) => `${block('try', [`JSON.parse(${mode})${end}`, `${own} = ${b}${end}`])} ${block('catch (error)', [page.statement(`trace(${page.text('no JSON')})`)])}`);
    case 'catch':
      return local(a, (own) => `${block('try', [page.statement(`risky(${flag})`)])} ${block('catch (error)', [`${own} = ${b}${end}`])}`);
    case 'try-middle':
      return local(a, (own) => `${block('try', [`${own} = ${b}${end}`, page.statement(`risky(${flag})`), `${own} = ${a}${end}`])} ${block('catch (error)', [page.statement(`trace(${page.text('kept')})`)])}`);
    case 'try-late':
      return local(b, (own) => `${block('try', [page.statement(`trace(${own})`), `${own} = ${a}${end}`, page.statement(`risky(${flag})`)])} ${block('catch (error)', [`${own} = ${b}${end}`])}`);
    case 'for-break':
      return local(a, (own) => block('for (let turn = 0; turn < 3; turn++)', [block(`if (turn === 1 && ${flag})`, [`break${end}`]), `${own} = turn === 0 ? ${b} : ${a}${end}`]));
    case 'while-turns':
      return local(a, (own) => `let ${own}Turns = ${flag} ? 1 : 0${end}\nwhile (${own}Turns-- > 0) ${own} = ${b}${end}`);
    case 'finally':
      return local(b, (own) => `${block('try', [page.statement(`trace(${own})`)])} ${block('finally', [`${own} = ${a}${end}`])}`);
    case 'assigned-or':
      return local(undefined, (own) => block(`if (${flag})`, [`${own} = ${b}${end}`]), (own) => `${own} ??= ${a}${end}`);
    case 'map':
      return `${declare('object', `${name}Map`, (own) => page.local(own, `new Map([[${page.text('main')}, ${a}], [${page.text('other')}, ${b}]])`))}.get(${page.text('main')})`;
    case 'find':
      return `${declare('object', `${upper}S`, (own) => page.local(own, `[${a}, ${b}]`))}.find((one) => one === ${a})`;
    case 'and':
      return `${flag} && ${a}`;
    case 'loop-last':
      return local(undefined, (own) => block(`for (const one of [${b}, ${a}])`, [`${own} = one${end}`]));
    case 'do-while':
      return local(a, (own) => `${block('do', [`if (${flag}) break${end}`, `${own} = ${b}${end}`])} while (false)${end}`);
    case 'labeled':
      return local(a, (own) => `${own}Choice: ${block('', [`if (${flag}) break ${own}Choice${end}`, `${own} = ${b}${end}`])}`);
    case 'closure-sets': {
      const own = local(a);
      place?.lines.splice(-1, 1, page.local(own, a, 'let'), page.local(`${own}Set`, `() => {\n${indent(`${own} = ${b}${end}`)}\n}`), `if (${flag}) ${own}Set()${end}`);
      return own;
    }
    case 'inner-function-sets': {
      const own = local(a);
      const inner = page.fresh('change');
      place?.lines.splice(-1, 1, page.local(own, a, 'let'), `${inner}()${end}`, block(`function ${inner}()`, [`if (${flag}) ${own} = ${b}${end}`]));
      return own;
    }
    case 'shadowed': {
      const outer = page.declare(`shadowed ${base} ${second}`, upper, 'text', (own) => page.local(own, b));
      if (place?.lines.some((line) => line.includes(outer))) return a;
      place?.lines.push(page.local(outer, a));
      return outer;
    }
    case 'swap': {
      const [left, right] = [page.fresh(name), page.fresh(name)];
      place?.lines.push(`let ${left} = ${b}${end}`, `let ${right} = ${a}${end}`, `if (${flag}) {\n  ;[${left}, ${right}] = [${right}, ${left}]${end}\n}`);
      return right;
    }
    case 'comma':
      return `(trace(${page.text('source')}), ${a})`;
    case 'getter':
      return `${declare('object', `${name}Source`, (own) => page.local(own, `{ get value() { return ${a} } }`))}.value`;
    case 'early-return':
      return `${declare('function', `${name}For`, (own) => page.fn(own, 'kind', [`if (kind === ${page.text('Users')}) return ${b}${end}`, `return ${a}${end}`]))}(${mode})`;
    case 'conditional-chain':
      return `(${mode} === ${page.text('sms')} ? ${a} : ${mode} === ${page.text('email')} ? ${a} : ${b})`;
    case 'parsed':
      return `JSON.parse(${page.text(JSON.stringify(first))})`;
    case 'symbol-key': {
      const key = page.declare(`symbol ${base}`, `${name}Key`, 'object', (own) => page.local(own, `Symbol(${page.text(name)})`));
      return local(`${page.object([`[${key}]: ${a}`])}[${key}]`);
    }
  }
}
