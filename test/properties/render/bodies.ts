import { block, indent, type Page } from './page.ts';
import type { Place } from './sources.ts';

/** Where one parameter is written. What does not fit a container stands inline. */
export const FIELD_PLACES = [
  'inline', 'quoted', 'shorthand', 'computed', 'computed-constant', 'defaults', 'dot', 'bracket', 'variable-key', 'branch', 'both-branches', 'conditional-spread', 'and-spread', 'merged', 'getter',
  'loop', 'mutator', 'if-absent', 'spread-table', 'overwritten', 'method-default', 'nullish', 'reassigned', 'try', 'closure', 'switch', 'defined', 'each', 'written-early',
] as const;

export type FieldPlace = (typeof FIELD_PLACES)[number];

/** One parameter of a request: its key, the code of its value, and where it is written. */
export interface Field {
  readonly key: string;
  readonly value: string;
  readonly place: FieldPlace;
}

/** What holds the parameters. */
export const CONTAINERS = [
  'variable', 'inline', 'spread', 'spread-behind', 'assign', 'empty', 'function', 'function-of-object', 'class-instance', 'class-field', 'from-entries', 'ternary', 'list-pattern', 'table', 'reduce',
  'pairs', 'search-params', 'search-params-of-object', 'search-params-of-text', 'form-text', 'form-concat', 'form-list', 'form-data', 'two-objects', 'alias', 'options', 'parsed', 'frozen', 'let-replaced',
  'or-empty', 'lodash', 'builder', 'immediately', 'local-function', 'shared-defaults-written', 'wrapped-in-array', 'state', 'module-body', 'module-state', 'default-parameter', 'alias-first', 'conditional-alias',
] as const;

export type Container = (typeof CONTAINERS)[number];

/** Containers whose result is encoded already. */
export const ENCODED_CONTAINERS: ReadonlySet<Container> = new Set(['pairs', 'search-params', 'search-params-of-object', 'search-params-of-text', 'form-text', 'form-concat', 'form-list', 'form-data']);

export interface BuiltBody {
  /** The expression that is sent. */
  readonly code: string;
  /** The variables that hold the object: statements may change and read them. */
  readonly names: readonly string[];
  readonly isEncoded: boolean;
}

interface Split {
  /** Entries of the literal. */
  readonly entries: string[];
  readonly defaults: Field[];
  /** Statements behind the literal, which write into a variable. */
  readonly later: ((name: string) => string)[];
  /** Statements before it. */
  readonly before: string[];
}

function splitFields(page: Page, place: Place, fields: readonly Field[], isVariable: boolean): Split {
  const split: Split = { entries: [], defaults: [], later: [], before: [] };
  for (const field of fields) write(page, place, field, split, isVariable);
  return split;
}

function write(page: Page, { flag, mode }: Place, { key, value, place }: Field, split: Split, isVariable: boolean): void {
  const { entries, later } = split;
  const { end } = page;
  const plain = page.entry(key, value);
  const assign = (name: string, code = value): string => page.statement(`${name}.${key} = ${code}`);
  const constant = (): string => page.declare(`key ${key}`, `${key.toUpperCase()}_KEY`, 'text', (name) => page.local(name, page.text(key)));
  switch (place) {
    case 'quoted':
      entries.push(`${page.text(key)}: ${value}`);
      return;
    case 'shorthand': {
      // A local variable of the key's own name, where the value is not that already.
      const isNew = !new RegExp(`\\b${key}\\b`).test(value);
      if (isNew) split.before.push(page.local(key, value));
      entries.push(isNew || value === key ? key : plain);
      return;
    }
    case 'computed':
      entries.push(`[${page.text(key)}]: ${value}`);
      return;
    case 'computed-constant':
      entries.push(`[${constant()}]: ${value}`);
      return;
    case 'defaults':
      split.defaults.push({ key, value, place });
      return;
    case 'conditional-spread':
      entries.push(`...(${flag} ? { ${plain} } : {})`);
      return;
    case 'and-spread':
      entries.push(`...(${flag} && { ${plain} })`);
      return;
    case 'spread-table':
      entries.push(`...{ on: { ${plain} }, off: {} }[${flag} ? ${page.text('on')} : ${page.text('off')}]`);
      return;
    case 'getter':
      entries.push(`get ${page.key(key)}() {\n  return ${value}${end}\n}`);
      return;
    case 'nullish':
      entries.push(page.entry(key, `undefined ?? ${/[?|&]/.test(value) ? `(${value})` : value}`));
      return;
    case 'overwritten':
      entries.push(page.entry(key, page.text('none')), plain);
      return;
  }
  if (!isVariable) {
    entries.push(plain);
    return;
  }
  switch (place) {
    case 'dot':
      later.push((name) => assign(name));
      return;
    case 'bracket':
      later.push((name) => page.statement(`${name}[${page.text(key)}] = ${value}`));
      return;
    case 'variable-key':
      later.push((name) => page.statement(`${name}[${constant()}] = ${value}`));
      return;
    case 'branch':
      later.push((name) => block(`if (${flag})`, [assign(name)]));
      return;
    case 'both-branches':
      later.push((name) => `${block(`if (${flag})`, [assign(name)])} ${block('else', [assign(name)])}`);
      return;
    case 'merged':
      later.push((name) => page.statement(`Object.assign(${name}, { ${plain} })`));
      return;
    case 'loop':
      later.push((name) => block(`for (const [key, value] of [[${page.text(key)}, ${value}]])`, [page.statement(`${name}[key] = value`)]));
      return;
    case 'mutator': {
      const set = page.declare(`set ${key}`, `set_${key}`, 'function', (name) => page.fn(name, 'target, value', [page.statement(`target.${key} = value`)]));
      later.push((name) => page.statement(`${set}(${name}, ${value})`));
      return;
    }
    case 'if-absent':
      later.push((name) => block(`if (!${name}.${key})`, [assign(name)]));
      return;
    case 'method-default':
      later.push((name) => page.statement(`${name}.${key} ||= ${value}`));
      return;
    case 'reassigned':
      entries.push(page.entry(key, page.text('none')));
      later.push((name) => assign(name));
      return;
    case 'try':
      later.push((name) => `${block('try', [page.statement(`risky(${flag})`), assign(name)])} ${block('catch (error)', [assign(name)])}`);
      return;
    case 'closure': {
      const fill = page.fresh('fill');
      later.push((name) => `${page.local(fill, `() => {\n${indent(assign(name))}\n}`)}\n${fill}()${end}`);
      return;
    }
    case 'switch':
      later.push((name) => block(`switch (${mode})`, [`case ${page.text('sms')}:`, indent(assign(name)), `  break${end}`, 'default:', indent(assign(name))]));
      return;
    case 'defined':
      later.push((name) => page.statement(`Object.defineProperty(${name}, ${page.text(key)}, { value: ${value}, enumerable: true })`));
      return;
    case 'each':
      later.push((name) => page.statement(`Object.entries({ ${plain} }).forEach(([key, value]) => { ${name}[key] = value })`));
      return;
    case 'written-early':
      entries.unshift(page.entry(key, value));
      return;
    default:
      entries.push(plain);
  }
}

/** Writes the statements that build a body in front of the request, and gives the expression to send. */
export function buildBody(page: Page, place: Place, container: Container, fields: readonly Field[], name: string): BuiltBody {
  if (ENCODED_CONTAINERS.has(container)) return buildForm(page, place, container, fields, name);
  const isVariable = !['inline', 'function', 'function-of-object', 'from-entries', 'local-function', 'immediately', 'builder', 'module-body'].includes(container);
  const split = splitFields(page, place, fields, isVariable);
  place.lines.push(...split.before);
  const { entries, later } = split;
  const own = page.fresh(name);
  const { end } = page;
  /** The defaults stand at the top where their values are fixed, else in the function. */
  const defaults = (): string => {
    const all = split.defaults;
    if (all.length === 0) return '';
    const code = page.object(all.map(({ key, value }) => page.entry(key, value)));
    const isFixed = all.every(({ value }) => /^(['"])[^'"]*\1$|^[A-Z][A-Z\d_]*$|^process\.env\.\w+$/.test(value) && !place.lines.some((line) => new RegExp(`\\b${value.replace(/\W/g, '\\$&')} =`).test(line)));
    // What another function builds cannot see the variables of this one.
    if (!isFixed && /^function/.test(container)) return code;
    if (isFixed) return page.declare(`defaults ${place.own} ${code}`, 'defaults', 'object', (top) => page.local(top, code));
    const local = page.fresh('common');
    place.lines.push(page.local(local, code));
    return local;
  };
  const spreadDefaults = (): string[] => {
    const from = defaults();
    return from === '' ? [] : [`...${from}`];
  };
  const finish = (declaration: string, code = own, names: readonly string[] = [own]): BuiltBody => {
    place.lines.push(declaration, ...later.map((one) => one(own)));
    return { code, names, isEncoded: false };
  };
  const all = (): string[] => [...spreadDefaults(), ...entries];
  switch (container) {
    case 'variable':
    case 'spread':
    case 'shared-defaults-written':
      return finish(page.local(own, page.object(all())));
    case 'inline':
      return { code: page.object(all()), names: [], isEncoded: false };
    case 'spread-behind':
      return finish(page.local(own, page.object([...entries, ...spreadDefaults()])));
    case 'assign': {
      const from = defaults();
      return finish(page.local(own, `Object.assign({}, ${from === '' ? '' : `${from}, `}${page.object(entries)})`));
    }
    case 'lodash': {
      const from = defaults();
      const lodash = page.module('lodash', '_');
      return finish(page.local(own, `${lodash}.extend({}, ${from === '' ? '' : `${from}, `}${page.object(entries)})`));
    }
    case 'empty': {
      place.lines.push(page.local(own, '{}'));
      const from = spreadDefaults();
      if (from.length > 0 || entries.some((entry) => !/^[\w'"]+: /.test(entry))) place.lines.push(page.statement(`Object.assign(${own}, ${page.object([...from, ...entries])})`));
      else place.lines.push(...entries.map((entry) => assignmentOf(page, own, entry)));
      place.lines.push(...later.map((one) => one(own)));
      return { code: own, names: [own], isEncoded: false };
    }
    case 'function': {
      const parameters = parametersOf(place);
      const make = page.declare(`make ${own}`, 'makeBody', 'function', (top) => page.fn(top, parameters.join(', '), [`return ${page.object(all())}${end}`]));
      return { code: `${make}(${parameters.join(', ')})`, names: [], isEncoded: false };
    }
    case 'function-of-object': {
      const parameters = parametersOf(place);
      const make = page.declare(`make ${own}`, 'createParams', 'function', (top) => page.fn(top, `{ ${parameters.join(', ')} }`, [`return ${page.object(all())}${end}`]));
      return { code: `${make}({ ${parameters.join(', ')} })`, names: [], isEncoded: false };
    }
    case 'local-function': {
      const make = page.fresh('params');
      place.lines.push(page.local(make, `() => (${page.object(all())})`));
      return { code: `${make}()`, names: [], isEncoded: false };
    }
    case 'immediately':
      return { code: `(() => {\n${indent(`return ${page.object(all())}${end}`)}\n})()`, names: [], isEncoded: false };
    case 'class-instance': {
      const parameters = parametersOf(place);
      const lines = [...entries.flatMap((entry) => (/^[\w'"]+: /.test(entry) ? [assignmentOf(page, 'this', entry)] : [page.statement(`Object.assign(this, ${page.object([entry])})`)]))];
      const from = split.defaults.map(({ key, value }) => page.statement(`this.${key} = ${value}`));
      const owner = page.declare(`class ${own}`, 'LoginBody', 'class', (top) => block(`class ${top}`, [block(`constructor(${parameters.join(', ')})`, [...from, ...lines])]));
      return finish(page.local(own, `new ${owner}(${parameters.join(', ')})`));
    }
    case 'class-field': {
      const holder = page.fresh('holder');
      return finish(`${page.local(holder, `new (class {\n${indent(`body = ${page.object(all())}${end}`)}\n})()`)}\n${page.local(own, `${holder}.body`)}`, `${holder}.body`, [own]);
    }
    case 'state':
      return finish(`${page.local(`${own}State`, `{ body: ${page.object(all())} }`)}\n${page.local(own, `${own}State.body`)}`, `${own}State.body`, [own, `${own}State.body`]);
    case 'from-entries':
      return { code: `Object.fromEntries([${[...split.defaults, ...fields.filter(({ place: where }) => where !== 'defaults')].map(({ key, value }) => `[${page.text(key)}, ${value}]`).join(', ')}])`, names: [], isEncoded: false };
    case 'ternary': {
      const other = fields.map(({ key, value, place: where }) => (where === 'defaults' ? '' : page.entry(key, value))).filter((entry) => entry !== '');
      const from = spreadDefaults();
      return finish(page.local(own, `${place.flag} ? ${page.object([...from, ...entries])} : ${page.object([...from, ...other])}`));
    }
    case 'list-pattern':
      return finish(page.local(`[${own}]`, `[${page.object(all())}]`));
    case 'wrapped-in-array':
      return finish(`${page.local(`${own}List`, `[${page.object(all())}]`)}\n${page.local(own, `${own}List[0]`)}`, own, [own]);
    case 'table':
      return finish(page.local(own, `${page.object([`login: ${page.object(all())}`, `start: ${page.object([page.entry('send', page.text('code'))])}`])}.login`));
    case 'reduce':
      return finish(page.local(own, `[${[...spreadDefaults().map((one) => `{ ${one} }`), page.object(entries)].join(', ')}].reduce((all, one) => ({ ...all, ...one }), {})`));
    case 'two-objects': {
      const half = Math.ceil(entries.length / 2);
      const [left, right] = [page.fresh('user'), page.fresh('app')];
      place.lines.push(page.local(left, page.object(entries.slice(0, half))), page.local(right, page.object(entries.slice(half))));
      return finish(page.local(own, page.object([...spreadDefaults(), `...${right}`, `...${left}`])));
    }
    case 'alias': {
      const first = page.fresh('draft');
      return finish(`${page.local(first, page.object(all()))}\n${page.local(own, first)}`, own, [own, first]);
    }
    case 'options':
      return finish(`${page.local(`${own}Options`, page.object([page.entry('data', page.object(all()))]))}\n${page.local(own, `${own}Options.data`)}`, `${own}Options.data`, [own, `${own}Options.data`]);
    case 'parsed':
      return finish(page.local(own, `JSON.parse(JSON.stringify(${page.object(all())}))`));
    case 'frozen':
      return finish(page.local(own, later.length > 0 ? page.object(all()) : `Object.freeze(${page.object(all())})`));
    case 'let-replaced':
      place.lines.push(page.local(own, '{}', 'let'), page.statement(`${own} = ${page.object([`...${own}`, ...all()])}`), ...later.map((one) => one(own)));
      return { code: own, names: [own], isEncoded: false };
    case 'or-empty':
      return finish(page.local(own, `(${place.flag} && null) || ${page.object(all())}`));
    case 'module-body': {
      const isOpen = [...entries, ...split.defaults.map(({ value }) => value)].some((entry) => !/^[\w'"]+: (['"])[^'"]*\1$/.test(entry));
      if (isOpen) return { code: page.object(all()), names: [], isEncoded: false };
      return { code: page.declare(`body ${own}`, 'BODY', 'object', (top) => page.local(top, page.object(all()))), names: [], isEncoded: false };
    }
    case 'module-state': {
      // What one call leaves in it, the next one finds.
      const isFixed = (entry: string): boolean => /^[\w'"]+: (['"])[^'"]*\1$/.test(entry);
      const top = page.declare(`state ${own}`, 'draft', 'object', (name) => page.local(name, page.object(entries.filter(isFixed))));
      const open = entries.filter((entry) => !isFixed(entry));
      const from = spreadDefaults();
      if (from.length > 0 || open.some((entry) => !/^[\w'"]+: /.test(entry))) place.lines.push(page.statement(`Object.assign(${top}, ${page.object([...from, ...open])})`));
      else place.lines.push(...open.map((entry) => assignmentOf(page, top, entry)));
      place.lines.push(...later.map((one) => one(top)));
      return { code: top, names: [top], isEncoded: false };
    }
    case 'default-parameter': {
      const make = page.fresh('withDefaults');
      return finish(`${page.local(make, `(given = ${page.object(all())}) => given`)}\n${page.local(own, `${make}()`)}`);
    }
    case 'alias-first': {
      // The statements write into one name, and the other is sent.
      const sent = page.fresh('sent');
      place.lines.push(page.local(own, page.object(all())), page.local(sent, own), ...later.map((one) => one(own)));
      return { code: sent, names: [own, sent], isEncoded: false };
    }
    case 'conditional-alias': {
      const [one, two] = [page.fresh('first'), page.fresh('second')];
      place.lines.push(page.local(one, page.object(all())), page.local(two, `{ ...${one} }`));
      return finish(page.local(own, `${place.flag} ? ${one} : ${two}`), own, [own, one, two]);
    }
    case 'builder': {
      const lines = [block('with(key, value)', [page.statement('this.params[key] = value'), `return this${end}`]), block('build()', [`return this.params${end}`])];
      const owner = page.declare('builder', 'Params', 'class', (top) => block(`class ${top}`, [`params = {}${end}`, ...lines]));
      return { code: `new ${owner}()${fields.map(({ key, value }) => `.with(${page.text(key)}, ${value})`).join('')}.build()`, names: [], isEncoded: false };
    }
    default:
      return finish(page.local(own, page.object(all())));
  }
}

/** `a: b` as `name.a = b`. */
function assignmentOf(page: Page, name: string, entry: string): string {
  const [, key = '', value = ''] = /^['"]?(\w+)['"]?: ([^]*)$/.exec(entry) ?? [];
  return page.statement(`${name}.${key} = ${value}`);
}

/** The local variables of a function, as parameters of another. */
function parametersOf({ lines, names }: Place): string[] {
  const patterns = lines.flatMap((line) => [...line.matchAll(/^(?:const|let|var) (.+?)(?: =|;?$)/gm)].map((match) => match[1] as string));
  // Every pattern binds one name, the last in it.
  const declared = patterns.flatMap((pattern) => /(\w+)\W*$/.exec(pattern)?.[1] ?? []);
  return [...new Set([...names, ...declared])];
}

function buildForm(page: Page, place: Place, container: Container, fields: readonly Field[], name: string): BuiltBody {
  const own = page.fresh(name);
  const encoded = (value: string): string => `encodeURIComponent(${value})`;
  const built = (code: string, names: readonly string[] = []): BuiltBody => ({ code, names, isEncoded: true });
  const isFixed = (value: string): boolean => /^(['"])[^'"&=%]*\1$/.test(value);
  switch (container) {
    case 'pairs':
      return built(`new URLSearchParams([${fields.map(({ key, value }) => `[${page.text(key)}, ${value}]`).join(', ')}])`);
    case 'search-params':
      place.lines.push(page.local(own, 'new URLSearchParams()'));
      for (const field of fields) place.lines.push(formStatement(page, place, own, field));
      return built(own, [own]);
    case 'form-data':
      place.lines.push(page.local(own, 'new FormData()'));
      for (const field of fields) place.lines.push(formStatement(page, place, own, field));
      return built(own, [own]);
    case 'search-params-of-object': {
      const split = splitFields(page, place, fields.map((field) => ({ ...field, place: field.place === 'defaults' ? 'inline' : field.place })), false);
      place.lines.push(...split.before, page.local(own, `new URLSearchParams(${page.object(split.entries)})`));
      return built(own, [own]);
    }
    case 'search-params-of-text':
      return built(`new URLSearchParams(\`${fields.map(({ key, value }) => `${key}=\${${encoded(value)}}`).join('&')}\`)`);
    case 'form-text':
      return built(`\`${fields.map(({ key, value }) => `${key}=${isFixed(value) ? encodeURIComponent(value.slice(1, -1)) : `\${${encoded(value)}}`}`).join('&')}\``);
    case 'form-concat':
      return built(fields.map(({ key, value }, index) => `${page.text(`${index === 0 ? '' : '&'}${key}=`)} + ${encoded(value)}`).join(' +\n  '));
    default:
      return built(`[\n${indent(fields.map(({ key, value }) => `${page.text(`${key}=`)} + ${encoded(value)}`).join(',\n'))}\n].join(${page.text('&')})`);
  }
}

function formStatement(page: Page, { flag }: Place, name: string, { key, value, place }: Field): string {
  const append = page.statement(`${name}.append(${page.text(key)}, ${value})`);
  switch (place) {
    case 'dot':
    case 'bracket':
      return page.statement(`${name}.set(${page.text(key)}, ${value})`);
    case 'branch':
    case 'conditional-spread':
      return block(`if (${flag})`, [append]);
    case 'both-branches':
      return `${block(`if (${flag})`, [append])} ${block('else', [append])}`;
    case 'loop':
    case 'each':
      return block(`for (const [key, value] of Object.entries({ ${page.entry(key, value)} }))`, [page.statement(`${name}.append(key, value)`)]);
    case 'reassigned':
      return `${page.statement(`${name}.append(${page.text(key)}, ${page.text('none')})`)}\n${page.statement(`${name}.set(${page.text(key)}, ${value})`)}`;
    case 'variable-key':
      return page.statement(`${name}.append(${page.declare(`key ${key}`, `${key.toUpperCase()}_KEY`, 'text', (top) => page.local(top, page.text(key)))}, ${value})`);
    default:
      return append;
  }
}
