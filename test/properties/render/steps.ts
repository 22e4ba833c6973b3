import { block, indent, type Page } from './page.ts';
import type { Place } from './sources.ts';

/** One thing that a program does with its parameters, besides sending them. `on` chooses among the names that are there. */
export type Step =
  | { readonly kind: 'set'; readonly on: number; readonly key: string; readonly value: StepValue; readonly how: SetHow }
  | { readonly kind: 'delete'; readonly on: number; readonly key: string; readonly how: 'delete' | 'bracket' | 'reflect' | 'undefined' }
  | { readonly kind: 'print'; readonly on: number; readonly key: string; readonly how: PrintHow }
  | { readonly kind: 'store'; readonly on: number; readonly key: string; readonly how: StoreHow }
  | { readonly kind: 'check'; readonly on: number; readonly key: string; readonly how: CheckHow }
  | { readonly kind: 'copy'; readonly on: number; readonly how: CopyHow }
  | { readonly kind: 'call'; readonly on: number; readonly key: string; readonly value: StepValue; readonly how: CallHow }
  | { readonly kind: 'send'; readonly on: number; readonly key: string; readonly how: SendHow }
  | { readonly kind: 'replace'; readonly on: number; readonly key: string; readonly value: StepValue }
  | { readonly kind: 'nest'; readonly how: NestHow; readonly steps: readonly Step[]; readonly others: readonly Step[] };

export const STEP_KEYS = ['connection', 'password', 'username', 'grant_type', 'device', 'scope', 'client_id', 'note', 'otp', 'realm'] as const;
export const STEP_VALUES = ['sms', 'email', 'Users', 'password', 'mode', 'user', 'code', 'undefined', 'own', 'other'] as const;
export type StepValue = (typeof STEP_VALUES)[number];

export const SET_HOWS = ['dot', 'bracket', 'variable', 'merge', 'nullish', 'pattern', 'or', 'plus', 'comma', 'chained', 'conditional', 'for-in', 'nested-key'] as const;
export const PRINT_HOWS = ['key', 'whole', 'label', 'json', 'keys', 'template', 'logger', 'error'] as const;
export const STORE_HOWS = ['key', 'whole', 'destructured', 'rest', 'keys', 'json', 'spread', 'in', 'has-own', 'entries', 'for-in', 'bracket', 'variable', 'optional', 'values', 'length', 'template', 'has', 'destructured-parameter', 'destructured-in-loop', 'assigned-pattern'] as const;
export const CHECK_HOWS = ['absent', 'equal', 'short', 'typeof', 'truthy', 'ternary', 'and', 'switch'] as const;
export const COPY_HOWS = ['alias', 'spread', 'assign', 'json', 'clone', 'rest', 'or', 'list', 'holder', 'parameter', 'prototype'] as const;
export const CALL_HOWS = ['mutates', 'reads', 'external', 'returns', 'stores-later', 'method', 'callback', 'map', 'mutates-by-name', 'bound', 'this', 'rest', 'default', 'generator', 'deletes'] as const;
export const SEND_HOWS = ['json', 'spread', 'key', 'form', 'same-client', 'beacon', 'query'] as const;
export const NEST_HOWS = ['if', 'if-else', 'unless', 'try', 'catch', 'finally', 'for', 'for-of', 'while-break', 'switch', 'block', 'called', 'closure', 'later', 'timeout', 'labeled', 'each', 'async', 'never', 'logical', 'conditional', 'continue', 'do', 'try-middle', 'then', 'switch-through'] as const;

type SetHow = (typeof SET_HOWS)[number];
type PrintHow = (typeof PRINT_HOWS)[number];
type StoreHow = (typeof STORE_HOWS)[number];
type CheckHow = (typeof CHECK_HOWS)[number];
type CopyHow = (typeof COPY_HOWS)[number];
type CallHow = (typeof CALL_HOWS)[number];
type SendHow = (typeof SEND_HOWS)[number];
type NestHow = (typeof NEST_HOWS)[number];

/** A part of a line shows a value that is another one afterwards: such values are printed by themselves. */
function isPart({ key, how }: Step & { kind: 'print' }): boolean {
  return (how === 'template' || how === 'error') && ['device', 'scope', 'grant_type'].includes(key);
}

/** The statements of steps in one function. */
export class Steps {
  readonly #page: Page;
  readonly #place: Place;
  readonly #code: string;
  /** The variables that steps may use, the body itself first. */
  readonly #names: string[];
  #depth = 0;
  /** Calls of functions that were defined before the request and run behind it. */
  readonly later: string[] = [];

  constructor(page: Page, place: Place, code: string, names: readonly string[]) {
    this.#page = page;
    this.#place = place;
    this.#code = code;
    this.#names = [...names];
  }

  write(steps: readonly Step[]): string[] {
    return steps.flatMap((step) => this.#write(step));
  }

  #target(on: number): string {
    return this.#names[on % this.#names.length] ?? 'nothing';
  }

  #value(value: StepValue, key: string): string {
    switch (value) {
      case 'mode':
        return this.#place.mode;
      case 'user':
        return this.#place.user;
      case 'code':
        return this.#code;
      case 'undefined':
        return 'undefined';
      case 'own':
        return `${this.#target(0)}.${key}`;
      case 'other':
        return `${this.#target(this.#names.length - 1)}.${key}`;
      default:
        return this.#page.text(value);
    }
  }

  #write(step: Step): string[] {
    if (step.kind === 'nest') return this.#nest(step);
    if (this.#names.length === 0) return [];
    const target = this.#target(step.on);
    const page = this.#page;
    switch (step.kind) {
      case 'set':
        return this.#set(target, step.key, this.#value(step.value, step.key), step.how);
      case 'delete': {
        const forms = { delete: `delete ${target}.${step.key}`, bracket: `delete ${target}[${page.text(step.key)}]`, reflect: `Reflect.deleteProperty(${target}, ${page.text(step.key)})`, undefined: `${target}.${step.key} = undefined` };
        return [page.statement(forms[step.how])];
      }
      case 'print':
        return [page.statement(this.#print(target, step.key, isPart(step) ? 'key' : step.how))];
      case 'store':
        return this.#store(target, step.key, step.how);
      case 'check':
        return this.#check(target, step.key, step.how);
      case 'copy':
        return this.#copy(target, step.how);
      case 'call':
        return this.#call(target, step.key, this.#value(step.value, step.key), step.how);
      case 'send':
        return this.#send(target, step.key, step.how);
      case 'replace':
        return /^\w+$/.test(target) && page.style.declare !== 'const' ? [page.statement(`${target} = ${page.object([`...${target}`, page.entry(step.key, this.#value(step.value, step.key))])}`)] : [];
    }
  }

  #set(target: string, key: string, value: string, how: SetHow): string[] {
    const page = this.#page;
    switch (how) {
      case 'dot':
        return [page.statement(`${target}.${key} = ${value}`)];
      case 'bracket':
        return [page.statement(`${target}[${page.text(key)}] = ${value}`)];
      case 'variable': {
        const name = page.fresh('field');
        return [page.local(name, page.text(key)), page.statement(`${target}[${name}] = ${value}`)];
      }
      case 'merge':
        return [page.statement(`Object.assign(${target}, { ${page.entry(key, value)} })`)];
      case 'nullish':
        return [page.statement(`${target}.${key} ??= ${value}`)];
      case 'or':
        return [page.statement(`${target}.${key} = ${target}.${key} || ${value}`)];
      case 'plus':
        return [page.statement(`${target}.${key} += ${page.text('')}`)];
      case 'pattern':
        return [page.statement(`;({ a: ${target}.${key} } = { a: ${value} })`)];
      case 'comma':
        return [page.statement(`trace(${page.text('set')}), ${target}.${key} = ${value}`)];
      case 'chained': {
        const name = page.fresh('kept');
        return [`let ${name}${page.end}`, page.statement(`${name} = ${target}.${key} = ${value}`)];
      }
      case 'conditional':
        return [page.statement(`${target}.${key} = ${this.#place.flag} ? ${target}.${key} : ${value}`)];
      case 'for-in':
        return [block(`for (const key in { ${page.entry(key, '1')} })`, [page.statement(`${target}[key] = ${value}`)])];
      case 'nested-key':
        return [page.statement(`${target}[[${page.text(key)}][0]] = ${value}`)];
    }
  }

  #print(target: string, key: string, how: PrintHow): string {
    const page = this.#page;
    switch (how) {
      case 'key':
        return `console.log(${target}.${key})`;
      case 'whole':
        return `console.log(${target})`;
      case 'label':
        return `console.info(${page.text(`${key}:`)}, ${target}.${key})`;
      case 'json':
        return `console.log(JSON.stringify(${target}))`;
      case 'keys':
        return `console.log(Object.keys(${target}))`;
      case 'template':
        return `console.log(\`\${${target}.${key}}\`)`;
      case 'logger':
        return `logger.debug({ ${page.entry('value', `${target}.${key}`)} })`;
      case 'error':
        return `console.error(new Error(${page.text('at ')} + ${target}.${key}).message)`;
    }
  }

  #store(target: string, key: string, how: StoreHow): string[] {
    const page = this.#page;
    const name = page.fresh('seen');
    const text = page.text(key);
    switch (how) {
      case 'key':
        return [page.statement(`store(${target}.${key})`)];
      case 'whole':
        return [page.statement(`store(${target})`)];
      case 'destructured':
        return [page.local(`{ ${key}: ${name} }`, target), page.statement(`store(${name})`)];
      case 'assigned-pattern':
        return [`let ${name}${page.end}`, page.statement(`;({ ${key}: ${name} } = ${target})`), page.statement(`store(${name})`)];
      case 'destructured-parameter':
        return [page.local(name, `({ ${key} }) => store(${key})`), page.statement(`${name}(${target})`)];
      case 'destructured-in-loop':
        return [block(`for (const { ${key}: ${name} } of [${target}])`, [page.statement(`store(${name})`)])];
      case 'rest':
        return [page.local(`{ username: ${name}User, ...${name} }`, target), page.statement(`store(${name})`)];
      case 'keys':
        return [page.statement(`store(Object.keys(${target}).length)`)];
      case 'values':
        return [page.statement(`store(Object.values(${target}).join())`)];
      case 'json':
        return [page.statement(`store(JSON.stringify(${target}))`)];
      case 'spread':
        return [page.statement(`store({ ...${target}, at: 1 })`)];
      case 'in':
        return [page.statement(`store(${text} in ${target})`)];
      case 'has-own':
        return [page.statement(`store(Object.prototype.hasOwnProperty.call(${target}, ${text}))`)];
      case 'has':
        return [page.statement(`store(${target}.hasOwnProperty(${text}))`)];
      case 'entries':
        return [block(`for (const [key, value] of Object.entries(${target}))`, [page.statement('store(key, value)')])];
      case 'for-in':
        return [block(`for (const key in ${target})`, [page.statement(`store(key, ${target}[key])`)])];
      case 'bracket':
        return [page.statement(`store(${target}[${text}])`)];
      case 'variable':
        return [page.local(name, text), page.statement(`store(${target}[${name}])`)];
      case 'optional':
        return [page.statement(`store(${target}?.${key})`)];
      case 'length':
        // A scope that is mended gets another length, and nobody minds.
        return [page.statement(`store(String(${target}.${key === 'scope' ? 'client_id' : key}).length)`)];
      case 'template':
        return [page.statement(`store(\`\${${target}.${key}}!\`)`)];
    }
  }

  #check(target: string, key: string, how: CheckHow): string[] {
    const page = this.#page;
    const value = `${target}.${key}`;
    switch (how) {
      case 'absent':
        return [block(`if (!${value})`, [`throw new Error(${page.text(`No ${key}`)})${page.end}`])];
      case 'equal':
        return [block(`if (${value} === ${page.text('sms')})`, [page.statement(`store(${page.text('by phone')})`)])];
      case 'short':
        return [block(`if (String(${value}).length < 3)`, [`return null${page.end}`])];
      case 'typeof':
        return [page.statement(`store(typeof ${value})`)];
      case 'truthy':
        return [block(`if (${value})`, [page.statement(`store(${page.text(key)})`)])];
      case 'ternary':
        return [page.statement(`store(${value} ? 1 : 2)`)];
      case 'and':
        return [page.statement(`${value} && store(${page.text('there')})`)];
      case 'switch':
        return [block(`switch (${value})`, [`case ${page.text('sms')}:`, `  store(1)${page.end}`, `  break${page.end}`, 'default:', `  store(2)${page.end}`])];
    }
  }

  #copy(target: string, how: CopyHow): string[] {
    const page = this.#page;
    const name = page.fresh('copy');
    const local = (code: string): string[] => {
      this.#names.push(name);
      return [page.local(name, code)];
    };
    switch (how) {
      case 'alias':
        return local(target);
      case 'spread':
        return local(`{ ...${target} }`);
      case 'assign':
        return local(`Object.assign({}, ${target})`);
      case 'json':
        return local(`JSON.parse(JSON.stringify(${target}))`);
      case 'clone':
        return local(`structuredClone(${target})`);
      case 'or':
        return local(`${target} || {}`);
      case 'prototype':
        return local(`Object.create(${target})`);
      case 'rest':
        this.#names.push(name);
        return [page.local(`{ ...${name} }`, target)];
      case 'list':
        this.#names.push(name);
        return [page.local(`[${name}]`, `[${target}]`)];
      case 'holder':
        this.#names.push(`${name}.body`);
        return [page.local(name, `{ body: ${target} }`)];
      case 'parameter': {
        const same = page.declare('identity', 'same', 'function', (top) => page.fn(top, 'value', [`return value${page.end}`]));
        return local(`${same}(${target})`);
      }
    }
  }

  #call(target: string, key: string, value: string, how: CallHow): string[] {
    const page = this.#page;
    const text = page.text(key);
    const set = (name: string): string => page.statement(`${name}.${key} = value`);
    const fn = (id: string, base: string, parameters: string, lines: readonly string[]): string => page.declare(id, base, 'function', (top) => page.fn(top, parameters, lines));
    switch (how) {
      case 'mutates':
        return [page.statement(`${fn(`change ${key}`, 'change', 'target, value', [set('target')])}(${target}, ${value})`)];
      case 'mutates-by-name':
        // Called like a function that prints or sends.
        return [page.statement(`${fn(`send ${key}`, 'send', 'target, value', [set('target')])}(${target}, ${value})`)];
      case 'deletes':
        return [page.statement(`${fn(`clean ${key}`, 'clean', 'target', [page.statement(`delete target.${key}`)])}(${target})`)];
      case 'reads':
        return [page.statement(`${fn(`read ${key}`, 'note', 'target', [page.statement(`store(target.${key})`)])}(${target})`)];
      case 'external':
        return [page.statement(`${page.module('./audit', 'audit')}(${target})`)];
      case 'returns':
        return [page.statement(`store(${fn(`get ${key}`, 'pick', 'target', [`return target.${key}${page.end}`])}(${target}))`)];
      case 'stores-later':
        return [page.statement(`setTimeout(() => store(${target}.${key}), 0)`)];
      case 'method': {
        const name = page.declare(`logger ${key}`, 'journal', 'object', (top) => page.local(top, `{ write(entry) { store(entry.${key}) } }`));
        return [page.statement(`${name}.write(${target})`)];
      }
      case 'callback':
        return [page.statement(`[${target}].forEach((one) => { one.${key} = ${value} })`).replace(/^\[/, ';[')];
      case 'map':
        return [page.statement(`store([${target}].map((one) => one.${key}).join())`)];
      case 'bound':
        return [page.statement(`${fn(`bound ${key}`, 'apply', 'target, value', [set('target')])}.call(null, ${target}, ${value})`)];
      case 'this':
        return [page.statement(`(function (value) { this.${key} = value }).call(${target}, ${value})`).replace(/^\(/, ';(')];
      case 'rest':
        return [page.statement(`${fn(`all ${key}`, 'all', '...targets', [block('for (const one of targets)', [page.statement(`one.${key} = ${page.text('Users')}`)])])}(${target})`)];
      case 'default':
        return [page.statement(`${fn(`default ${key}`, 'fill', `target, { name = ${text} } = {}`, [page.statement(`target[name] = ${page.text('sms')}`)])}(${target})`)];
      case 'generator': {
        const make = page.declare(`generator ${key}`, 'walkThrough', 'function', (top) => `function* ${top}(target) {\n${indent(`yield target.${key}${page.end}`)}\n}`);
        return [page.statement(`store([...${make}(${target})].join())`)];
      }
    }
  }

  #send(target: string, key: string, how: SendHow): string[] {
    const page = this.#page;
    const url = page.text('https://acme.example.auth0.com/passwordless/start');
    const log = page.text('https://log.example.com/events');
    switch (how) {
      case 'json':
        return [page.statement(`await fetch(${log}, ${page.record({ method: page.text('POST'), body: `JSON.stringify(${target})` })})`)];
      case 'spread':
        return [page.statement(`await fetch(${url}, ${page.record({ method: page.text('POST'), body: `JSON.stringify({ ...${target}, send: ${page.text('code')} })` })})`)];
      case 'key':
        return [page.statement(`await fetch(${log}, ${page.record({ method: page.text('POST'), body: `JSON.stringify({ value: ${target}.${key} })` })})`)];
      case 'form':
        return [page.statement(`await fetch(${log}, ${page.record({ method: page.text('POST'), body: `new URLSearchParams(${target})` })})`)];
      case 'same-client':
        return [page.statement(`await ${page.module('axios', 'axios')}.post(${log}, ${target})`)];
      case 'beacon':
        return [page.statement(`await fetch(${log}, ${page.record({ method: page.text('PUT'), body: `JSON.stringify([${target}])` })})`)];
      case 'query':
        return [page.statement(`await fetch(${log} + ${page.text('?c=')} + ${target}.${key})`)];
    }
  }

  /** Statements in a scope of their own: what they declare is not seen outside. */
  #inner(steps: readonly Step[]): string[] {
    const { length } = this.#names;
    this.#depth++;
    const lines = this.write(steps);
    this.#depth--;
    this.#names.length = length;
    return lines;
  }

  #nest({ how, steps, others }: Step & { kind: 'nest' }): string[] {
    const page = this.#page;
    const { end } = page;
    const { flag, mode } = this.#place;
    const inner = this.#inner(steps);
    const other = (): string[] => this.#inner(others);
    /** Statements that cannot wait, in a function. */
    const waiting = inner.some((line) => /\bawait\b/.test(line));
    const arrow = (lines: readonly string[]): string => `${lines.some((line) => /\bawait\b/.test(line)) ? 'async ' : ''}() => {\n${indent(lines.join('\n'))}\n}`;
    if (inner.length === 0) return [];
    switch (how) {
      case 'if':
        return [block(`if (${flag})`, inner)];
      case 'unless':
        return [block(`if (${mode} !== ${page.text('sms')})`, inner)];
      case 'if-else':
        return [`${block(`if (${flag})`, inner)} ${block('else', other())}`];
      case 'never':
        return [block('if (false)', inner)];
      case 'try':
        return [`${block('try', [page.statement(`risky(${flag})`), ...inner])} ${block('catch (error)', other())}`];
      case 'try-middle':
        return [`${block('try', [...inner, page.statement(`risky(${flag})`), ...other()])} ${block('catch (error)', [page.statement(`trace(${page.text('caught')})`)])}`];
      case 'then':
        return [`await Promise.resolve().then(${arrow(inner)})${end}`];
      case 'switch-through':
        return [block(`switch (${mode})`, [`case ${page.text('sms')}: {`, indent(inner.join('\n')), '}', 'default: {', indent(other().join('\n')), '}'])];
      case 'catch':
        return [`${block('try', [page.statement(`risky(${flag})`)])} ${block('catch (error)', inner)}`];
      case 'finally':
        return [`${block('try', [page.statement(`trace(${page.text('tried')})`)])} ${block('finally', inner)}`];
      case 'for':
        return [block('for (let turn = 0; turn < 2; turn++)', inner)];
      case 'for-of':
        return [block(`for (const item of [${page.text('a')}, ${mode}])`, [`if (item === ${page.text('sms')}) continue${end}`, ...inner])];
      case 'while-break':
        return [block('while (true)', [`if (${flag}) break${end}`, ...inner, `break${end}`])];
      case 'do':
        return [`${block('do', inner)} while (false)${end}`];
      case 'continue':
        return [block('for (let turn = 0; turn < 2; turn++)', [`if (turn === 0 && ${flag}) continue${end}`, ...inner])];
      case 'switch':
        return [block(`switch (${mode})`, [`case ${page.text('sms')}: {`, indent(inner.join('\n')), '}', `case ${page.text('email')}: {`, indent(other().join('\n')), `  break${end}`, '}', 'default:', `  trace(${page.text('default')})${end}`])];
      case 'block':
        return [`{\n${indent(inner.join('\n'))}\n}`];
      case 'labeled': {
        const label = page.fresh('once');
        return [`${label}: {\n${indent([`if (${flag}) break ${label}${end}`, ...inner].join('\n'))}\n}`];
      }
      case 'called':
        return [`${waiting ? 'await ' : ';'}(${arrow(inner)})()${end}`];
      case 'closure': {
        const name = page.fresh('act');
        return [page.local(name, arrow(inner)), `${waiting ? 'await ' : ''}${name}()${end}`];
      }
      case 'later': {
        const name = page.fresh('afterwards');
        const call = `${waiting ? 'await ' : ''}${name}()${end}`;
        if (this.#depth > 0) return [page.local(name, arrow(inner)), call];
        this.later.push(call);
        return [page.local(name, arrow(inner))];
      }
      case 'timeout':
        return [`setTimeout(${arrow(inner)}, 0)${end}`];
      case 'each':
        return [`${waiting ? 'for (const one of [1]) ' : ';[1, 2].forEach('}${waiting ? `{\n${indent(inner.join('\n'))}\n}` : `${arrow(inner)})${end}`}`];
      case 'async':
        return [`await (async () => {\n${indent(inner.join('\n'))}\n})()${end}`];
      case 'logical':
        return [`${flag} && (${arrow(inner)})()${end}`];
      case 'conditional':
        return [`${flag} ? (${arrow(inner)})() : trace(${page.text('else')})${end}`];
    }
  }
}
