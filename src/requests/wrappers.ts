import type { Evaluator } from '../syntax/evaluate.ts';
import { writtenBy } from '../syntax/events.ts';
import { subclassesOf, superclassesOf } from '../syntax/classes.ts';
import { calleeName, contains, enclosingClass, isCallLike, isClass, isFunction, keyName, memberName, unwrap, walk, type CallLike, type ClassNode, type FunctionNode, type Node } from '../syntax/node.ts';
import { importedBy, programAccessesOf } from '../syntax/outside.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import type { FunctionValue, Operand } from '../syntax/value.ts';
import { fieldOf, typeOfReceiver } from './clients.ts';
import { isInDouble } from './roles.ts';
import { functionOf } from './routes.ts';

/** The functions of a file that a call may go to. */
export interface PossibleCallees {
  readonly functions: readonly FunctionValue[];
  /** Whether all are meant, each on its way; else they only have the name that is called. */
  readonly areSure: boolean;
  /** Whether another file puts a function of its own in the place of one of them. */
  readonly mayBeReplaced: boolean;
}

/**
 * The functions that a call may go to. Where the callee is not seen, a function of the file that stands under the same name is
 * taken for it: a method that is inherited, put on a prototype, or reached through an object that is handed in.
 */
export function possibleCallees(evaluator: Evaluator, operand: Operand): PossibleCallees {
  const call = operand.node as CallLike;
  const values = evaluator.evaluate({ ...operand, node: call.callee });
  const seen = values.filter((value) => value.kind === 'function');
  const known = new Set<Node>(seen.map(({ fn }) => fn));
  const mayBeReplaced = isReplaced(evaluator, unwrap(call.callee), known);
  if (seen.length === values.length && seen.length > 0) return { functions: seen, areSure: true, mayBeReplaced };
  const typed = methodsOfType(call).map((fn): FunctionValue => ({ kind: 'function', fn, frame: undefined, via: undefined, node: fn }));
  if (seen.length === 0 && typed.length > 0) return { functions: typed, areSure: true, mayBeReplaced };
  const named = namesakes(unwrap(call.callee)).filter((fn) => !known.has(fn) && !contains(fn, call));
  return { functions: [...seen, ...named.map((fn): FunctionValue => ({ kind: 'function', fn, frame: undefined, via: undefined, node: fn }))], areSure: false, mayBeReplaced };
}

/** Whether other files assign a function to the member that holds one: `api.post = (path, body) => …`. Stubs of tests are none. */
function isReplaced(evaluator: Evaluator, callee: Node, known: ReadonlySet<Node>): boolean {
  const key = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  if (key === undefined || known.size === 0) return false;
  return programAccessesOf(fileOf(callee), key).some((access) => {
    const written = writtenBy(access)?.node;
    const isOther = written !== undefined && functionOf(written) !== undefined && !known.has(functionOf(written) as Node) && !isInDouble(written);
    return isOther && evaluator.valuesOfNode(access).some((value) => value.kind === 'function' && known.has(value.fn));
  });
}

/**
 * The methods of the class of the project that a framework hands in: as the declared type of a field or a parameter says, or
 * `inject(Api)`. Those of the classes that extend it may be meant as well.
 */
export function methodsOfType(call: CallLike): FunctionNode[] {
  const callee = unwrap(call.callee);
  const key = callee.type === 'MemberExpression' ? keyName(callee) : undefined;
  const type = key === undefined ? undefined : (typeOfReceiver(call) ?? injectedType(callee));
  const owner = type && classNamed(type);
  if (!owner) return [];
  const own = [owner, ...superclassesOf(owner)].map((one) => methodOf(one, key as string)).find((fn) => fn !== undefined);
  return own ? [own, ...subclassesOf(owner).flatMap((one) => methodOf(one, key as string) ?? [])] : [];
}

/** The methods that a class inherits and calls on itself: `this.post('ro', body)`. */
export function inheritedMethods(call: CallLike): FunctionNode[] {
  const callee = unwrap(call.callee);
  const owner = callee.type === 'MemberExpression' && /^(?:ThisExpression|Super)$/.test(callee.object.type) ? enclosingClass(call) : undefined;
  const key = callee.type === 'MemberExpression' ? keyName(callee) : undefined;
  return owner && key !== undefined ? superclassesOf(owner).flatMap((one) => methodOf(one, key) ?? []).slice(0, 1) : [];
}

/** `private readonly api = inject(Api)` */
function injectedType(callee: Node): (Node & { name: string }) | undefined {
  const field = callee.type === 'MemberExpression' ? fieldOf(unwrap(callee.object)) : undefined;
  const value = field?.type === 'PropertyDefinition' && field.value ? unwrap(field.value) : undefined;
  const [argument] = isCallLike(value) && calleeName(value) === 'inject' ? value.arguments : [];
  return argument?.type === 'Identifier' ? argument : undefined;
}

function classNamed(name: Node & { name: string }): ClassNode | undefined {
  const definition = fileOf(name).variableOf(name)?.defs[0];
  if (isClass(definition?.node)) return definition.node;
  const [target, ...others] = importedBy(name) ?? [];
  if (target?.kind !== 'value' || others.length > 0 || target.keys.length > 0) return undefined;
  if (isClass(target.node)) return target.node;
  const declared = target.node.type === 'Identifier' ? target.file.variableOf(target.node)?.defs[0]?.node : undefined;
  return isClass(declared) ? declared : undefined;
}

function methodOf(owner: ClassNode, key: string): FunctionNode | undefined {
  const member = owner.body.body.find((one) => 'key' in one && memberName(one) === key && 'value' in one && isFunction(one.value as Node | null));
  return member && 'value' in member ? (member.value as FunctionNode) : undefined;
}

function namesakes(callee: Node): readonly FunctionNode[] {
  if (callee.type === 'MemberExpression') return memberFunctions(fileOf(callee)).get(keyName(callee) ?? memberName(callee) ?? '') ?? [];
  return callee.type === 'Identifier' ? wrappedFunctions(callee) : [];
}

/** `const send = debounce((url, body) => …, 100)`: the functions that a name's value is made of. */
function wrappedFunctions(name: Node & { name: string }): FunctionNode[] {
  const definition = fileOf(name).variableOf(name)?.defs[0]?.node;
  const init = definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : undefined;
  if (!isCallLike(init)) return [];
  return init.arguments.flatMap((argument) => functionOf(argument) ?? []);
}

const functionsByFile = new WeakMap<SourceFile, ReadonlyMap<string, readonly FunctionNode[]>>();

/** The functions that stand under a key: methods, properties, and what is assigned to a member. */
function memberFunctions(file: SourceFile): ReadonlyMap<string, readonly FunctionNode[]> {
  let functions = functionsByFile.get(file);
  if (!functions) {
    const found = new Map<string, FunctionNode[]>();
    walk(file.ast, (node) => {
      const [key, value] = keyAndValue(node);
      const fn = value && unwrap(value);
      if (key !== undefined && isFunction(fn)) found.set(key, [...(found.get(key) ?? []), fn]);
    });
    functions = found;
    functionsByFile.set(file, functions);
  }
  return functions;
}

function keyAndValue(node: Node): [key: string | undefined, value: Node | null | undefined] {
  switch (node.type) {
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'Property':
      return [memberName(node), node.value];
    case 'AssignmentExpression':
      return [node.left.type === 'MemberExpression' ? memberName(node.left) : undefined, node.right];
    default:
      return [undefined, undefined];
  }
}
