import { clientOf } from '../requests/clients.ts';
import type { RequestCall } from '../requests/recognize.ts';
import { isInDouble } from '../requests/roles.ts';
import { REQUEST } from '../requests/routes.ts';
import { calleeOf } from '../syntax/callee.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { accessOf } from '../syntax/events.ts';
import { valueReads } from '../syntax/exported.ts';
import { accessNames, calleeName, contains, enclosingFunction, isCallLike, isFunction, keyName, nameOf, rootOfAccess, unwrap, walk, wrapped, type CallLike, type FunctionNode, type Node } from '../syntax/node.ts';
import { outsideFilesHolding } from '../syntax/outside.ts';
import type { Variable } from '../syntax/scopes.ts';
import { fileOf } from '../syntax/source-file.ts';
import type { Obstacle } from './judge.ts';
import { isLoopRead } from './readers.ts';

/** Methods by which code keeps what it is given, or hands it to code that has asked for it: queues, buses, stores. */
const HANDS_OVER = /^(?:\$?(?:add|broadcast|commit|dispatch|emit|enqueue|fire|notify|publish|push|raise|trigger|unshift)(?:Async|Event|Job)?|postMessage|sendToQueue|setItem)$/;

/** The keys that a request for a login has, and forms and accounts have not. */
const TELLING_KEYS = ['connection', 'grant_type'] as const;

/** Whether the function that gets a body keeps it for other code, or takes it apart in a function that it calls. */
export function handledUnseen({ call, unseenWrapper, inner }: RequestCall, evaluator: Evaluator): Obstacle | false {
  const handling = unseenWrapper && handlingOf(unseenWrapper, bodyArguments(call, evaluator), evaluator, new Set());
  if (handling === 'kept' || inner.some(({ request }) => isHandedOver(request))) return { reason: 'body-unknown', detail: 'The function that gets the parameters keeps them for other code, or hands them to it.' };
  return handling === 'read' && { reason: 'body-shared', detail: 'The function that gets the parameters reads them by keys of its own.' };
}

/** Whether the last of the functions that a request goes through keeps it, or hands it to code that is not seen. */
function isHandedOver({ client, inner, callee }: RequestCall): boolean {
  if (inner.length > 0) return inner.some(({ request }) => isHandedOver(request));
  return client === undefined && HANDS_OVER.test(callee.names.at(-1) ?? '');
}

function bodyArguments(call: CallLike, evaluator: Evaluator): number[] {
  return call.arguments.flatMap((argument, index) => {
    const isObject = argument.type !== 'SpreadElement' && evaluator.valuesOfNode(argument).some(({ kind }) => kind === 'object' || kind === 'encoded');
    return isObject ? [index] : [];
  });
}

type Handling = 'kept' | 'read' | undefined;

function handlingOf(fn: FunctionNode, parameters: readonly number[], evaluator: Evaluator, seen: Set<FunctionNode>): Handling {
  if (seen.has(fn)) return undefined;
  seen.add(fn);
  const handlings = parameters.flatMap((index) => {
    const variable = variableNamed(fn.params[index]);
    return variable ? handlingsOf(variable, evaluator, seen) : [];
  });
  return handlings.find((handling) => handling !== undefined);
}

function variableNamed(node: Node | undefined): Variable | undefined {
  const id = node?.type === 'AssignmentPattern' ? node.left : node;
  return id?.type === 'Identifier' ? fileOf(id).variableOf(id) : undefined;
}

function handlingsOf(variable: Variable, evaluator: Evaluator, seen: Set<FunctionNode>): Handling[] {
  return valueReads(variable).map((read): Handling => {
    const { top, path } = accessOf(read);
    if (path.includes(undefined) && !isLoopRead(read)) return 'read';
    const holder = holderOf(top);
    const { parent } = holder;
    if (parent?.type === 'AssignmentExpression') return parent.right === holder && isKept(parent.left, variable) ? 'kept' : undefined;
    if (!isCallLike(parent) || parent.callee === holder) return undefined;
    const callee = calleeOf(parent.callee);
    if (clientOf(callee, parent)) return undefined;
    if (HANDS_OVER.test(calleeName(parent))) return 'kept';
    const index = parent.arguments.findIndex((argument) => argument === top);
    const functions = evaluator.valuesOfNode(parent.callee).flatMap((value) => (value.kind === 'function' ? [value.fn] : []));
    return functions.map((fn) => handlingOf(fn, [index], evaluator, seen)).find((handling) => handling !== undefined);
  });
}

/** The literal around a value that it becomes a part of. */
function holderOf(value: Node): Node {
  let node = value;
  while (node.parent && /^(?:ArrayExpression|ConditionalExpression|LogicalExpression|ObjectExpression|Property|SpreadElement|TSAsExpression)$/.test(node.parent.type)) node = node.parent;
  return node;
}

/** Whether what is assigned to outlives the function: a member of `this`, or something of the code around it. */
function isKept(target: Node, { scope }: Variable): boolean {
  const root = rootOfAccess(target);
  if (root.type === 'ThisExpression') return true;
  const variable = root.type === 'Identifier' ? fileOf(root).variableOf(root) : undefined;
  return variable !== undefined && !contains(scope.block, variable.scope.block);
}

/** Whether a request goes to code that is not seen, and code of the project takes apart what seems to be its parameters. */
export function takenApartElsewhere(request: RequestCall, evaluator: Evaluator): Obstacle | false {
  const { call, client, inner, callee, unseenWrapper } = request;
  if (client || inner.length > 0 || unseenWrapper) return false;
  const names = namesOfBody(request, evaluator);
  const file = fileOf(call);
  const home = enclosingFunction(call);
  const files = new Set(TELLING_KEYS.flatMap((key) => [file, ...outsideFilesHolding(call, key)]));
  const reader = [...files].flatMap(({ ast }) => readsIn(ast)).find((read) => !(isFunction(home) && contains(home, read)) && !isInDouble(read) && (holdsName(read, names) || (HANDS_OVER.test(callee.names.at(-1) ?? '') && isOfParameter(read))));
  if (!reader) return false;
  const { line, column } = fileOf(reader).positionOf(reader.range[0]);
  return { reason: 'body-shared', detail: `Parameters seem to be read at ${fileOf(reader) === file ? '' : `${fileOf(reader).name}:`}${line}:${column}.` };
}

/** The keys of an argument under which the body travels. */
function namesOfBody({ call, bodies }: RequestCall, evaluator: Evaluator): ReadonlySet<string> {
  const sent = new Set<Node>(bodies.bodies.map(({ object }) => object.node));
  const objects = call.arguments.flatMap((argument) => (argument.type === 'SpreadElement' ? [] : evaluator.valuesOfNode(argument))).filter(({ kind }) => kind === 'object');
  return new Set(objects.flatMap((object) => (object.kind !== 'object' ? [] : object.writes.flatMap((write) => (write.op === 'set' && evaluator.valuesOf(write.value).some(({ node }) => sent.has(node)) ? [write.key] : [])))));
}

/** The expressions of a file that a key of a login is read from: `body` of `body.connection` and of `const { connection } = body`. */
function readsIn(ast: Node): Node[] {
  const reads: Node[] = [];
  const isTelling = (node: { computed?: boolean; key?: Node; property?: Node }): boolean => TELLING_KEYS.some((key) => key === keyName(node));
  walk(ast, (node) => {
    if (node.type === 'MemberExpression' && isTelling(node) && !isTarget(node)) reads.push(unwrap(node.object));
    if (node.type !== 'ObjectPattern' || !node.properties.some((property) => property.type === 'Property' && isTelling(property))) return;
    if (node.parent.type === 'VariableDeclarator' && node.parent.init) reads.push(unwrap(node.parent.init));
    else if (isFunction(node.parent)) reads.push(node);
  });
  return reads;
}

function isTarget(node: Node): boolean {
  const { parent } = wrapped(node);
  return parent?.type === 'AssignmentExpression' && parent.left === wrapped(node);
}

function holdsName(read: Node, names: ReadonlySet<string>): boolean {
  const holders = accessNames(read);
  // What a server reads is what it is asked.
  return read.type !== 'ObjectPattern' && names.has(holders.at(-1) ?? '') && !REQUEST.test(holders.at(-2) ?? '');
}

/** Whether something is read from what a function that is given to a call gets: a listener, a worker, a reducer. */
function isOfParameter(read: Node): boolean {
  const fn = read.type === 'ObjectPattern' ? read.parent : parameterOwner(read);
  return isFunction(fn) && isCallLike(fn.parent) && !REQUEST.test(nameOf(rootOfAccess(read)) ?? '');
}

function parameterOwner(read: Node): Node | undefined {
  const root = rootOfAccess(read);
  const definition = root.type === 'Identifier' ? fileOf(root).variableOf(root)?.defs[0] : undefined;
  return definition?.type === 'Parameter' ? definition.node : undefined;
}
