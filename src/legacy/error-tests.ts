import type { TSESTree } from '@typescript-eslint/types';
import { LEGACY_WRONG_CODE, WRONG_CODE } from '../auth0/errors.ts';
import type { Trace } from '../requests/response-trace.ts';
import type { RequestCall } from '../requests/recognize.ts';
import { outermost } from '../requests/response-places.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { isCallLike, isFunction, keyName, nameOf, unwrap, walk, wrapped, type Node } from '../syntax/node.ts';
import { memberOf } from '../syntax/objects.ts';
import { fileOf } from '../syntax/source-file.ts';
import { knownText } from '../syntax/value.ts';

/** A test of an answer or an error for what a wrong code is answered with at the legacy endpoint. */
export interface ErrorTest {
  /** The place to show. */
  readonly node: Node;
  /** Where the code stands. */
  readonly literal: Node;
  /** What to test for besides. */
  readonly to: string | number;
  /** How the other code can be tested for as well; nothing where a person has to see to it. */
  readonly form: ErrorTestForm | undefined;
  /** Whether the code around it tests for the other code already. */
  readonly isMended: boolean;
}

export type ErrorTestForm =
  /** An expression that is true, or false, where the code is the legacy one: it is written once more for the other code. */
  | { readonly kind: 'test'; readonly test: Node; readonly isNegative: boolean }
  | { readonly kind: 'case'; readonly test: TSESTree.SwitchCase }
  | { readonly kind: 'item' }
  | { readonly kind: 'entry'; readonly property: TSESTree.Property };

/** What is looked for in an expression: the code as text, or the status as a number. */
interface Wanted {
  readonly legacy: string | number;
  readonly modern: string | number;
}

const ERROR: Wanted = { legacy: LEGACY_WRONG_CODE.error, modern: WRONG_CODE.error };
const STATUS: Wanted = { legacy: LEGACY_WRONG_CODE.status, modern: WRONG_CODE.status };

const STATUS_NAME = /status|code/i;
const SEARCHING = /^(?:endsWith|includes|indexOf|match|search|startsWith)$/;
const LISTING = /^(?:contains|has|includes|indexOf)$/;
const EXPECTING = /^(?:deepEqual|deepStrictEqual|eq|eql|equal|equals|is|notEqual|notStrictEqual|strictEqual|toBe|toContain|toEqual|toMatch|toStrictEqual)$/;

/** Tests that an expression with an answer or an error, or a part of one, stands in. */
export function errorTestsAt({ node, part, key, below, isThrown }: Trace, evaluator: Evaluator): ErrorTest[] {
  if (below.length > 0 || (part !== 'answer' && part !== 'failure')) return [];
  const { top } = outermost(node);
  if (isThrown) return catcherAt(top);
  return (STATUS_NAME.test(key ?? '') ? [ERROR, STATUS] : [ERROR]).flatMap((wanted) => new Search(wanted, evaluator).at(top));
}

/** Callbacks for the status alone: `wretch(url).post(body).unauthorized(…)`, `$.ajax({ statusCode: { 401: … } })`. */
const OF_STATUS = 'unauthorized';

function catcherAt(top: Node): ErrorTest[] {
  const member = top.parent;
  const name = member?.type === 'MemberExpression' && member.object === top && keyName(member) === OF_STATUS && isCallLike(wrapped(member).parent) ? member.property : undefined;
  return name ? [{ node: name, literal: name, to: STATUS.modern, form: undefined, isMended: false }] : [];
}

/** Callbacks of a request's options that are for the status alone. */
export function statusCallbacks({ options }: RequestCall, evaluator: Evaluator): ErrorTest[] {
  return options.flatMap((object) => memberOf(evaluator, object, 'statusCode', object.node)).flatMap((value) => {
    const writes = value.kind === 'object' ? value.writes.flatMap((write) => (write.op === 'set' ? [write] : [])) : [];
    const isMended = writes.some(({ key }) => key === String(STATUS.modern));
    return writes.flatMap(({ key, place }): ErrorTest[] => (key === String(STATUS.legacy) && place.kind === 'property' ? [{ node: place.node, literal: place.node, to: STATUS.modern, form: undefined, isMended }] : []));
  });
}

class Search {
  readonly #wanted: Wanted;
  readonly #evaluator: Evaluator;

  constructor(wanted: Wanted, evaluator: Evaluator) {
    this.#wanted = wanted;
    this.#evaluator = evaluator;
  }

  at(top: Node): ErrorTest[] {
    const { parent } = top;
    switch (parent?.type) {
      case 'BinaryExpression':
        return this.#comparison(parent, parent.left === top ? parent.right : parent.left);
      case 'SwitchStatement':
        return parent.discriminant === top ? this.#cases(parent) : [];
      case 'MemberExpression':
        return parent.object === top ? this.#method(parent) : this.#entry(parent);
      case 'CallExpression':
        return parent.callee === top ? [] : this.#argument(parent, top);
      default:
        return [];
    }
  }

  /** `error.code === 'invalid_user_password'` */
  #comparison(test: TSESTree.BinaryExpression, other: Node): ErrorTest[] {
    if (!/^[!=]==?$/.test(test.operator) || !this.#isLegacy(other)) return [];
    return [this.#test(test, other, test.operator.startsWith('!'))];
  }

  #test(test: Node, literal: Node, isNegative: boolean): ErrorTest {
    const form = isRepeatable(test) ? ({ kind: 'test', test, isNegative } as const) : undefined;
    return { ...this.#found(test, literal), form, isMended: this.#isBeside(test, isNegative) || this.#isInChain(test) };
  }

  #found(node: Node, literal: Node): Pick<ErrorTest, 'node' | 'literal' | 'to'> {
    const isText = typeof this.#wanted.modern === 'number' && this.#evaluator.valuesOfNode(literal).some(({ kind }) => kind === 'text');
    return { node, literal: unwrap(literal), to: isText ? String(this.#wanted.modern) : this.#wanted.modern };
  }

  #cases({ cases }: TSESTree.SwitchStatement): ErrorTest[] {
    const isMended = cases.some(({ test }) => test && this.#holdsModern(test));
    return cases.flatMap((one) => (one.test && this.#isLegacy(one.test) ? [{ ...this.#found(one.test, one.test), form: { kind: 'case', test: one } as const, isMended }] : []));
  }

  /** `error.message.includes('invalid_user_password')`, `body.indexOf('invalid_user_password') !== -1` */
  #method(member: TSESTree.MemberExpression): ErrorTest[] {
    const call = wrapped(member).parent;
    const name = keyName(member) ?? '';
    const [argument] = isCallLike(call) && call.callee === wrapped(member) ? call.arguments : [];
    if (!argument || !isCallLike(call) || !SEARCHING.test(name) || !this.#isLegacyText(argument)) return [];
    if (name !== 'indexOf' && name !== 'search') return [this.#test(call, argument, false)];
    const comparison = wrapped(call).parent;
    if (comparison?.type !== 'BinaryExpression') return [{ ...this.#found(call, argument), form: undefined, isMended: false }];
    return [this.#test(comparison, argument, /^(?:==|===|<|<=)$/.test(comparison.operator))];
  }

  /** `MESSAGES[error.code]` */
  #entry(member: TSESTree.MemberExpression): ErrorTest[] {
    if (!member.computed) return [];
    return this.#evaluator.valuesOfNode(member.object).flatMap((table) => {
      const writes = table.kind === 'object' ? table.writes.flatMap((write) => (write.op === 'set' ? [write] : [])) : [];
      const isMended = writes.some(({ key }) => key === String(this.#wanted.modern));
      return writes.flatMap((write): ErrorTest[] => {
        const property = write.key === String(this.#wanted.legacy) && write.place.kind === 'property' ? write.place.node : undefined;
        if (property?.type !== 'Property') return [];
        // A table of another file is told where it is read.
        if (fileOf(property) !== fileOf(member)) return [{ ...this.#found(member, member.property), form: undefined, isMended }];
        return [{ node: property.key, literal: property.key, to: this.#wanted.modern, form: isPlain(property.value) ? { kind: 'entry', property } : undefined, isMended }];
      });
    });
  }

  /** `[…].includes(error.code)`, `/invalid_user_password/.test(error.message)`, `expect(status).toBe(401)` */
  #argument(call: TSESTree.CallExpression, top: Node): ErrorTest[] {
    const callee = unwrap(call.callee);
    const name = callee.type === 'MemberExpression' ? (keyName(callee) ?? '') : (nameOf(callee) ?? '');
    if (callee.type === 'MemberExpression' && LISTING.test(name)) return this.#list(unwrap(callee.object));
    if (callee.type === 'MemberExpression' && name === 'test' && this.#isLegacyText(callee.object)) return [{ ...this.#found(call, callee.object), form: undefined, isMended: this.#isBeside(call, false) || this.#holdsModern(callee.object) }];
    const others = EXPECTING.test(name) ? call.arguments.filter((argument) => argument !== top) : name === 'expect' ? expectedOf(call) : [];
    return others.filter((other) => this.#isLegacy(other)).map((other) => ({ ...this.#found(other, other), form: undefined, isMended: false }));
  }

  #list(list: Node): ErrorTest[] {
    const file = fileOf(list);
    const inner = list.type === 'NewExpression' ? (list.arguments[0] ?? list) : list;
    return this.#evaluator.valuesOfNode(inner).flatMap((value) => {
      const items = value.kind === 'list' ? value.items.map(({ node }) => node) : [];
      const isMended = items.some((item) => this.#holdsModern(item));
      return items.filter((item) => this.#isLegacy(item) && item.parent?.type === 'ArrayExpression').map((item): ErrorTest => {
        return fileOf(item) === file ? { ...this.#found(item, item), form: { kind: 'item' }, isMended } : { ...this.#found(list, list), form: undefined, isMended };
      });
    });
  }

  #isLegacy(node: Node): boolean {
    return this.#is(node, this.#wanted.legacy);
  }

  #is(node: Node, wanted: string | number): boolean {
    return this.#evaluator.valuesOfNode(node).some((value) => (value.kind === 'primitive' ? value.value === wanted : knownText(value) === String(wanted)));
  }

  /** A text or a regular expression with the code. */
  #isLegacyText(node: Node): boolean {
    const inner = unwrap(node);
    if (typeof this.#wanted.legacy === 'number') return false;
    if (inner.type === 'Literal' && 'regex' in inner) return inner.regex.pattern.includes(this.#wanted.legacy);
    return this.#isLegacy(inner);
  }

  #holdsModern(node: Node): boolean {
    let holds = this.#is(node, this.#wanted.modern);
    walk(node, (inner) => {
      holds ||= inner.type === 'Literal' && (inner.value === this.#wanted.modern || inner.value === String(this.#wanted.modern) || ('regex' in inner && inner.regex.pattern.includes(String(this.#wanted.modern))));
      return !holds && !isFunction(inner);
    });
    return holds;
  }

  /** `a === old || a === new`, `a !== old && a !== new` */
  #isBeside(test: Node, isNegative: boolean): boolean {
    let top = test;
    while (top.parent?.type === 'LogicalExpression' && top.parent.operator === (isNegative ? '&&' : '||')) top = top.parent;
    return top !== test && this.#holdsModern(top);
  }

  /** `if (a === old) … else if (a === new) …`. A status means several things, and the other branch may be about another. */
  #isInChain(test: Node): boolean {
    if (typeof this.#wanted.modern === 'number') return false;
    let top: Node | undefined = test;
    while (top && top.type !== 'IfStatement' && !/Statement$|Declaration$/.test(top.type)) top = top.parent;
    if (top?.type !== 'IfStatement') return false;
    while (top.parent?.type === 'IfStatement' && top.parent.alternate === top) top = top.parent;
    for (let one: Node | null | undefined = top; one?.type === 'IfStatement'; one = one.alternate) if (this.#holdsModern(one.test)) return true;
    return false;
  }
}

/** The arguments of what is expected of a value: `expect(status).not.toBe(401)`. */
function expectedOf(call: TSESTree.CallExpression): readonly Node[] {
  let node: Node = wrapped(call);
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node) node = wrapped(node.parent);
  return node.parent?.type === 'CallExpression' && node.parent.callee === node ? node.parent.arguments : [];
}

/** Whether an expression may stand in the code twice: it calls nothing but what searches a text, and changes nothing. */
function isRepeatable(test: Node): boolean {
  let is = true;
  walk(test, (node) => {
    const isSearch = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && SEARCHING.test(keyName(node.callee) ?? '');
    is &&= isSearch || !/^(?:AssignmentExpression|AwaitExpression|CallExpression|ImportExpression|NewExpression|TaggedTemplateExpression|UpdateExpression|YieldExpression)$/.test(node.type);
    return is;
  });
  return is;
}

/** A value that may stand under two keys. */
function isPlain(value: Node): boolean {
  return /^(?:Identifier|Literal|MemberExpression)$/.test(value.type) || (value.type === 'TemplateLiteral' && value.expressions.length === 0);
}
