import type { TSESTree } from '@typescript-eslint/types';
import type { Edit, Range } from '../edits/edit.ts';
import { removeStatement } from '../edits/statement.ts';
import { hasComment } from '../edits/trivia.ts';
import { mergedInto } from '../syntax/events.ts';
import { calleeName, isCallLike, unwrap, walk, wrapped, type CallLike, type Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { Lists } from './lists.ts';
import { UneditableError } from './uneditable.ts';

/**
 * Collects the nodes that go, and finds what goes with them: an `if` that has nothing left to do, a spread of an object without
 * keys, an `Object.assign` without sources.
 */
export class Removals {
  readonly #file: SourceFile;
  readonly #nodes = new Set<Node>();

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /** @param node a property, an item of an array, an assignment, or a call that is a statement */
  add(node: Node): void {
    const value = node.type === 'Property' ? node.value : node.type === 'AssignmentExpression' && node.right.type !== 'AssignmentExpression' ? node.right : undefined;
    if (value && hasEffect(value)) throw new UneditableError('The value of a key that has to go does something: it calls or assigns');
    this.#nodes.add(node);
  }

  /** The edits of statements; items of lists are handed to `lists`. */
  edits(lists: Lists): Edit[] {
    const tops = new Set([...this.#nodes].map((node) => this.#topOf(node, lists)));
    return [...tops].flatMap((top): Edit[] => {
      if (isItem(top)) {
        lists.remove(top);
        return [];
      }
      if (isStatement(top)) return [removeStatement(this.#file.text, ownRange(this.#file.text, top))];
      return [isLastArgument(top) ? this.#cutOff(top) : this.#cutOut(top)];
    });
  }

  /** The outermost node that goes with a node and can be taken out. */
  #topOf(node: Node, lists: Lists): Node {
    let top = node;
    for (let current = node; current.parent; current = current.parent) {
      if (current !== node && !this.#isGone(current, lists)) break;
      if (isItem(current) || isStatement(current) || isLastArgument(current)) top = current;
    }
    return top;
  }

  #isGone(node: Node, lists: Lists): boolean {
    const gone = (one: Node): boolean => this.#isGone(unwrap(one), lists);
    const goneOrEmpty = (one: Node): boolean => isNothing(unwrap(one)) || gone(one);
    const isSilent = !hasComment(this.#file.text, node.range);
    switch (node.type) {
      case 'ExpressionStatement':
        return gone(node.expression);
      case 'AssignmentExpression':
        return this.#nodes.has(node) && (gone(node.right) || !hasEffect(node.right));
      case 'LogicalExpression':
        return node.operator === '&&' && gone(node.right) && !hasEffect(node.left);
      case 'ConditionalExpression':
        return goneOrEmpty(node.consequent) && goneOrEmpty(node.alternate) && !hasEffect(node.test);
      case 'SequenceExpression':
        return node.expressions.every(gone);
      case 'BlockStatement':
        return node.body.length > 0 && isSilent && node.body.every(gone);
      case 'IfStatement':
        return isSilent && gone(node.consequent) && (!node.alternate || gone(node.alternate)) && !hasEffect(node.test);
      case 'ObjectExpression':
        return node.properties.length > 0 && isSilent && !lists.isAddedTo(node) && node.properties.every(gone);
      case 'SpreadElement':
        return gone(node.argument);
      case 'CallExpression':
        return this.#nodes.has(node) || (mergedInto(node)?.sources.every(goneOrEmpty) ?? false);
      default:
        return this.#nodes.has(node);
    }
  }

  /** Options with nothing left in them go with the comma in front of them. */
  #cutOff(argument: Node): Edit {
    const before = (argument.parent as CallLike).arguments.at(-2) as Node;
    const edit: Edit = { range: [before.range[1], argument.range[1]], text: '' };
    if (hasComment(this.#file.text, edit.range)) throw new UneditableError('A comment in options that go');
    return edit;
  }

  /** `token = body.device = id` keeps its other target. */
  #cutOut(node: Node): Edit {
    const { parent } = wrapped(node);
    const isLink = node.type === 'AssignmentExpression' && (node.right.type === 'AssignmentExpression' || (parent?.type === 'AssignmentExpression' && parent.right === node));
    if (!isLink) throw new UneditableError('An assignment that has to go is part of another expression');
    const edit: Edit = { range: [node.range[0], node.right.range[0]], text: '' };
    if (hasComment(this.#file.text, edit.range)) throw new UneditableError('A comment in an assignment');
    return edit;
  }
}

/** The range of a statement. A semicolon in a later line belongs to the line that it starts: `;[1, 2].forEach(…)`. */
export function ownRange(text: string, statement: Node): Range {
  const [start, end] = statement.range;
  const last = lastPart(statement).range[1];
  return /^[^;\r\n]*[\r\n][^;]*;$/.test(text.slice(last, end)) ? [start, last] : [start, end];
}

function lastPart(node: Node): Node {
  switch (node.type) {
    case 'ExpressionStatement':
      return node.expression;
    case 'IfStatement':
      return lastPart(node.alternate ?? node.consequent);
    case 'VariableDeclaration':
      return node.declarations.at(-1) ?? node;
    default:
      return node;
  }
}

function isItem({ type, parent }: Node): boolean {
  return parent?.type === 'ArrayExpression' || (parent?.type === 'ObjectExpression' && type !== 'ObjectExpression');
}

/** Whether a node is an object that a call is given behind its other arguments: its options. */
function isLastArgument(node: Node): boolean {
  const { parent } = node;
  return node.type === 'ObjectExpression' && isCallLike(parent) && parent.arguments.length > 1 && parent.arguments.at(-1) === node && (parent.type === 'NewExpression' || !mergedInto(parent));
}

/** Whether a node is a statement that others can stand beside. */
function isStatement({ type, parent }: Node): boolean {
  return /^(?:Expression|If)Statement$/.test(type) && /^(?:BlockStatement|Program|StaticBlock|SwitchCase|TSModuleBlock)$/.test(parent?.type ?? '');
}

/** `{}`, `null`, `undefined`, `false`: a spread or merge of it adds nothing. */
function isNothing(node: Node): boolean {
  if (node.type === 'ObjectExpression') return node.properties.length === 0;
  if (node.type === 'Literal') return node.value === null || node.value === false;
  return node.type === 'Identifier' && node.name === 'undefined';
}

/** Names of functions that are called for what they do. */
const DOING = /^(?:add|create|delete|dispatch|emit|enrol|increment|init|insert|log|next|open|persist|push|put|record|register|remove|reset|save|send|set|start|store|track|update|write)(?![a-z])/;

/** Whether an expression assigns, or calls a function by a name that says that it does something. Other calls are made for their value. */
function hasEffect(expression: Node): boolean {
  let has = false;
  walk(expression, (node) => {
    if (isCallLike(node) && DOING.test(calleeName(node))) has = true;
    if (/^(?:AssignmentExpression|UpdateExpression|YieldExpression)$/.test(node.type) || ((node as TSESTree.UnaryExpression).operator as string) === 'delete') has = true;
    return !/Function/.test(node.type);
  });
  return has;
}
