import type { TSESTree } from '@typescript-eslint/types';
import { isPrivate } from './callers.ts';
import { isExported, valueReads } from './exported.ts';
import type { Evaluator } from './evaluate.ts';
import { calleeName, enclosingClass, isCallLike, isClass, isFunction, memberName, unwrap, wrapped, type CallLike, type FunctionNode, type Node } from './node.ts';
import { leavesFile } from './leaving.ts';
import { functionNamed } from './declared.ts';
import { fileOf } from './source-file.ts';
import { ANYBODY, NOBODY, type Places } from './surroundings.ts';
import { objectOfThis } from './this.ts';

/** Functions that make of a function one that does the same: `useCallback(async () => …)`. */
const MAKES_FUNCTION = /^(?:action|asyncHandler|callback|callbackify|catchAsync|coroutine|debounce|memo\w*|once|promisify|throttle|useCallback|useEvent\w*|useMemo\w*|wraps?)$/i;

function makesFunction(call: Node, argument: Node): boolean {
  return isCallLike(call) && call.callee !== argument && MAKES_FUNCTION.test(calleeName(call));
}

/** The places of the file that name a function: `login`, `this.login`, `api.login`. A function without a name has none. */
export function referencesTo(fn: FunctionNode, evaluator: Evaluator): Places {
  if (fn.type === 'FunctionDeclaration') return fn.id ? ofName(fn.id) : ANYBODY;
  let holder: Node = fn;
  while (holder.parent && (unwrap(holder.parent) === fn || makesFunction(holder.parent, holder))) holder = holder.parent;
  const { parent } = holder;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return ofName(parent.id);
  if (parent?.type === 'AssignmentExpression' && parent.right === holder) return parent.left.type === 'Identifier' ? ofName(parent.left) : ofMember(fn, parent.left, evaluator);
  if (parent?.type === 'Property' || parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition') return ofMember(fn, parent, evaluator);
  return NOBODY;
}

function ofName(name: Node & { name: string }): Places {
  const variable = fileOf(name).variableOf(name);
  return variable ? { nodes: valueReads(variable), isOpen: isExported(variable) } : ANYBODY;
}

/** @param holder what gives the function its key: a method, a property, or the target of an assignment */
function ofMember(fn: FunctionNode, holder: Node, evaluator: Evaluator): Places {
  const key = memberName(holder as { computed?: boolean; key?: Node; property?: Node });
  if (key === undefined) return ANYBODY;
  const owner = isClass(holder.parent?.parent) ? holder.parent.parent : undefined;
  const object = holder.type === 'Property' ? holder.parent : undefined;
  const nodes = fileOf(fn).memberAccesses(key).filter((access) => access !== holder && access.type === 'MemberExpression' && isAccessOf(access.object, access, { fn, owner, object, evaluator }));
  const isHidden = owner !== undefined && (key.startsWith('#') || isPrivate(holder) || !leavesFile(owner));
  return { nodes, isOpen: !isHidden };
}

interface Member {
  readonly fn: FunctionNode;
  readonly owner: Node | undefined;
  readonly object: Node | undefined;
  readonly evaluator: Evaluator;
}

function isAccessOf(object: Node, access: Node, { fn, owner, object: literal, evaluator }: Member): boolean {
  const isThis = unwrap(object).type === 'ThisExpression';
  if (isThis && owner) return enclosingClass(access) === owner;
  if (isThis && literal) return objectOfThis(access) === literal;
  return evaluator.valuesOfNode(access).some((value) => value.kind === 'function' && value.fn === fn);
}

/** A function that an expression gives, and how many arguments it is already given. */
export interface GivenFunction {
  readonly fn: FunctionNode;
  readonly bound: number;
}

/** The functions that an expression may give: written there, named, imported from a file of the project, or bound (`this.show.bind(this)`). */
export function functionsGivenBy(node: Node, evaluator: Evaluator): GivenFunction[] {
  const inner = unwrap(node);
  if (isFunction(inner)) return [{ fn: inner, bound: 0 }];
  if (inner.type === 'Identifier') {
    const fn = functionNamed(inner);
    if (fn) return [{ fn, bound: 0 }];
    return isFromElsewhere(inner) ? functionsHeld(inner, evaluator) : [];
  }
  if (inner.type === 'MemberExpression') return functionsHeld(inner, evaluator);
  const callee = inner.type === 'CallExpression' ? unwrap(inner.callee) : undefined;
  if (inner.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || memberName(callee) !== 'bind') return [];
  return functionsGivenBy(callee.object, evaluator).map(({ fn, bound }) => ({ fn, bound: bound + Math.max(inner.arguments.length - 1, 0) }));
}

function functionsHeld(node: Node, evaluator: Evaluator): GivenFunction[] {
  return evaluator.valuesOfNode(node).flatMap((value) => (value.kind === 'function' ? [{ fn: value.fn, bound: 0 }] : []));
}

/** Whether a name may be one of another file: an import, or taken off what `require` gives. */
function isFromElsewhere(name: TSESTree.Identifier): boolean {
  const file = fileOf(name);
  const definition = file.surroundings && file.variableOf(name)?.defs[0];
  return definition?.type === 'ImportBinding' || (definition?.type === 'Variable' && definition.node.type === 'VariableDeclarator' && definition.node.init !== null);
}

/** The call whose callee a name is, if it is one. */
export function callBy(name: Node): CallLike | undefined {
  const callee = wrapped(name);
  const { parent } = callee;
  return isCallLike(parent) && parent.callee === callee ? parent : undefined;
}
