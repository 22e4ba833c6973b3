import type { TSESTree } from '@typescript-eslint/types';
import { evaluateCall } from './calls.ts';
import { evaluateMember } from './members.ts';
import { calleeOf } from './callee.ts';
import { evaluateImported } from './imported.ts';
import { enclosingClass, isFunction, unwrap, type Node } from './node.ts';
import { objectLiteral, unknownValue } from './objects.ts';
import { concat, templateText } from './texts.ts';
import { textPart, type Operand, type TextSlice, type Value, cut } from './value.ts';
import { objectOfThis, variableOfObject } from './this.ts';
import { evaluateIdentifier, evaluateVariable } from './variables.ts';

/** Expressions looked at for one value; what needs more is unknown. Keeps generated code from taking for ever. */
const MOST_STEPS = 20_000;

/** How often an expression may lead back to itself: `body.a = flag ? body.a : 'b'` in a loop. */
const MOST_TURNS = 2;

/** How deep calls of the project's own functions are followed. */
export const MOST_FRAMES = 4;

/** How deep a parameter is followed to the callers of callers, and how many calls are looked at for one value: each may double the alternatives. */
const MOST_CALLERS = 6;
const MOST_CALLS = 128;

/**
 * Says what an expression may be, as far as the source shows it: every alternative, with the places in the source that
 * each part of it comes from. Nothing is ever run.
 */
export class Evaluator {
  readonly #looking = new Set<object>();
  /** How often each expression is being looked at, one look inside the other. */
  readonly #turns = new Map<Node, number>();
  #steps = 0;
  #depth = 0;
  #calls = 0;

  /** The alternatives of an expression in its file, at least one. */
  valuesOfNode(node: Node): Value[] {
    return this.evaluate({ node, frame: undefined, via: undefined });
  }

  /** The alternatives of what was written under a key of an object. */
  valuesOf(written: Operand | TextSlice): Value[] {
    return 'node' in written ? this.evaluate(written) : [cut(written)];
  }

  /** Values with the items of lists in the place of the lists. */
  withItems(values: readonly Value[]): Value[] {
    return values.flatMap((value) => (value.kind === 'list' ? value.items.flatMap((item) => this.evaluate(item)) : [value]));
  }

  /** Looks into something that may lead back to itself, such as the calls of a recursive function; the second time it adds nothing. */
  once(subject: object, look: () => Value[]): Value[] {
    if (this.#looking.has(subject)) return [];
    this.#looking.add(subject);
    try {
      return look();
    } finally {
      this.#looking.delete(subject);
    }
  }

  /** Whether something is being looked into that may lead back to itself. */
  get isInCircle(): boolean {
    return this.#looking.size > 0;
  }

  /** Whether a parameter may be followed to the calls of its function; what they pass is unknown where that leads too far. */
  follows(calls: readonly unknown[]): boolean {
    if (this.#looking.size >= MOST_CALLERS || this.#calls >= MOST_CALLS) return false;
    this.#calls += calls.length;
    return true;
  }

  evaluate(operand: Operand): Value[] {
    if (this.#depth === 0) this.#steps = this.#calls = 0;
    const node = unwrap(operand.node);
    const turns = this.#turns.get(node) ?? 0;
    if (++this.#steps > MOST_STEPS || this.#depth > 200 || turns >= MOST_TURNS) return [unknownValue(operand.node)];
    this.#depth++;
    this.#turns.set(node, turns + 1);
    try {
      return this.#dispatch({ ...operand, node });
    } finally {
      this.#depth--;
      this.#turns.set(node, turns);
    }
  }

  #dispatch(operand: Operand): Value[] {
    const { node } = operand;
    switch (node.type) {
      case 'Literal':
        return [literal(node, operand)];
      case 'TemplateLiteral':
        return templateText(this, operand, node);
      case 'TaggedTemplateExpression':
        return isRawText(node) ? templateText(this, operand, node.quasi) : [unknownValue(node)];
      case 'ThisExpression':
        return this.#this(operand, node);
      case 'BinaryExpression':
        return node.operator === '+'
          ? concat(this.evaluate({ ...operand, node: node.left }), this.evaluate({ ...operand, node: node.right }), node)
          : [unknownValue(node)];
      case 'ConditionalExpression':
        return this.#arms(operand, node).flatMap((arm) => this.evaluate({ ...operand, node: arm }));
      case 'LogicalExpression':
        return this.#logical(operand, node);
      case 'AssignmentExpression':
        return node.operator === '=' ? this.evaluate({ ...operand, node: node.right }) : [unknownValue(node)];
      case 'UnaryExpression':
        return node.operator === 'void' ? [{ kind: 'primitive', value: undefined, node }] : [unknownValue(node)];
      case 'ObjectExpression':
        return objectLiteral(this, operand, node);
      case 'ArrayExpression':
        return [arrayLiteral(this, operand, node)];
      case 'Identifier':
        return evaluateIdentifier(this, operand, node);
      case 'MemberExpression':
        return evaluateMember(this, operand, node);
      case 'CallExpression':
      case 'NewExpression':
        return evaluateCall(this, operand, node);
      case 'ImportExpression':
        return evaluateImported(this, operand, node) ?? [unknownValue(node)];
      case 'ClassDeclaration':
      case 'ClassExpression':
        return [{ kind: 'class', node, via: operand.via }];
      case 'JSXExpressionContainer':
        return this.evaluate({ ...operand, node: node.expression });
      default:
        if (isFunction(node)) return [{ kind: 'function', fn: node, frame: operand.frame, via: operand.via, node }];
        return [unknownValue(node)];
    }
  }

  /**
   * Whether a test holds whatever happens: of a name or a member by what it may be, also where it is compared with nothing.
   *
   * @returns nothing where both ways are possible, or where nothing is seen
   */
  truthOf(operand: Operand): boolean | undefined {
    const node = unwrap(operand.node);
    if (node.type === 'UnaryExpression' && node.operator === '!') {
      const inner = this.truthOf({ ...operand, node: node.argument });
      return inner === undefined ? undefined : !inner;
    }
    if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator) && isNothing(node.right)) {
      const values = this.evaluate({ ...operand, node: node.left });
      if (!values.every((value) => isTruthy(value) && !value.mayBeMissing)) return undefined;
      return node.operator.startsWith('!');
    }
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return undefined;
    const values = this.evaluate({ ...operand, node });
    if (values.length > 0 && values.every((value) => isTruthy(value) && !value.mayBeMissing)) return true;
    return values.length > 0 && values.every((value) => value.kind === 'primitive' && !value.value) ? false : undefined;
  }

  /** The arms of a conditional expression that may be taken. */
  #arms(operand: Operand, { test, consequent, alternate }: TSESTree.ConditionalExpression): readonly Node[] {
    const holds = this.truthOf({ ...operand, node: test });
    return holds === undefined ? [consequent, alternate] : [holds ? consequent : alternate];
  }

  #this(operand: Operand, node: Node): Value[] {
    const owner = enclosingClass(node);
    if (owner) return [{ kind: 'instance', owner, via: operand.via, node }];
    const object = objectOfThis(node);
    if (!object) return [unknownValue(node)];
    const variable = variableOfObject(object);
    if (variable) return evaluateVariable(this, operand, variable, node);
    // Whoever gets the object may read and write it.
    return this.evaluate({ ...operand, node: object, via: { cell: { kind: 'loose', object }, node, rest: operand.via } });
  }

  #logical(operand: Operand, node: TSESTree.LogicalExpression): Value[] {
    const right = this.evaluate({ ...operand, node: node.right });
    // What stands in front of `&&` only decides; where it is false, so is the whole.
    if (node.operator === '&&') return [{ kind: 'primitive', value: false, node: node.left }, ...right];
    const left = this.evaluate({ ...operand, node: node.left });
    const kept = left.filter((value) => value.kind !== 'primitive' || Boolean(value.value));
    const isSure = kept.length === left.length && left.every((value) => isTruthy(value) && !value.mayBeMissing);
    return isSure ? left : [...kept, ...right];
  }
}

/** `String.raw` of a text without backslashes is the text. */
function isRawText({ tag, quasi }: TSESTree.TaggedTemplateExpression): boolean {
  return calleeOf(tag).path.join('.') === 'String.raw' && quasi.quasis.every(({ value }) => value.raw === value.cooked);
}

/** `undefined`, `null` */
function isNothing(node: Node): boolean {
  return (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'Literal' && node.value === null);
}

function isTruthy(value: Value): boolean {
  if (value.kind === 'text') return value.pieces.some((piece) => piece.kind === 'known' && piece.text.length > 0);
  if (value.kind === 'primitive') return Boolean(value.value);
  return value.kind !== 'unknown';
}

function literal(node: TSESTree.Literal, operand: Operand): Value {
  if (typeof node.value === 'string') {
    return { kind: 'text', pieces: [textPart(node as TSESTree.StringLiteral, operand.via)], node };
  }
  if (node.value instanceof RegExp || 'regex' in node) return unknownValue(node);
  return { kind: 'primitive', value: node.value, node };
}

/** A list with the items of the lists that are spread into it. */
function arrayLiteral(evaluator: Evaluator, operand: Operand, node: TSESTree.ArrayExpression): Value {
  let complete = true;
  const items = node.elements.flatMap((element): readonly Operand[] => {
    if (element !== null && element.type !== 'SpreadElement') return [{ ...operand, node: element }];
    const lists = element ? evaluator.evaluate({ ...operand, node: element.argument }) : [];
    const [list] = lists;
    complete &&= lists.length === 1 && list?.kind === 'list' && list.complete;
    return list?.kind === 'list' ? list.items : [];
  });
  return { kind: 'list', items, complete, node };
}
