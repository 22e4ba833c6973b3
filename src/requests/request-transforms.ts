import { LEGACY_KEYS } from '../auth0/parameters.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import type { Callee } from '../syntax/callee.ts';
import { accessOf, eventsOf, mergedInto, writtenBy } from '../syntax/events.ts';
import { ownReads } from '../syntax/exported.ts';
import { accessNames, keyName, walk, wrapped, type FunctionNode, type Node } from '../syntax/node.ts';
import { memberOf, withWrites } from '../syntax/objects.ts';
import { outsideReadersOf, readersOfExport } from '../syntax/outside.ts';
import { fileOf } from '../syntax/source-file.ts';
import type { ObjectValue, Value } from '../syntax/value.ts';
import type { Body, FoundBodies } from './body.ts';

/** Options under which clients take functions that the body goes through before it is sent (axios, AngularJS). */
const TRANSFORM_KEYS = ['transformRequest'];

/**
 * The bodies as they leave the functions that a request sends them through: those of its options and of its client, and the
 * client's interceptors. Encoders are known by what they do not do.
 */
export function throughTransforms(evaluator: Evaluator, callee: Callee, options: readonly ObjectValue[], found: FoundBodies): FoundBodies {
  if (found.bodies.length === 0) return found;
  const ofClient = callee.made.flatMap((call) => call.arguments.flatMap((argument) => (argument.type === 'SpreadElement' ? [] : evaluator.valuesOfNode(argument))));
  const holders = [...options, ...ofClient].filter((value) => value.kind === 'object');
  const transforms = holders.flatMap((object) => TRANSFORM_KEYS.flatMap((key) => memberOf(evaluator, object, key, object.node)));
  const single = transforms.flatMap((value) => (value.kind === 'list' ? value.items.flatMap((item) => evaluator.evaluate(item)) : [value]));
  const bodies = single.reduce<readonly Body[]>((passed, transform) => passed.map((body) => through(transform, body)), found.bodies);
  const hooks = [...interceptorsOf(evaluator, callee), ...holders.flatMap((object) => hooksIn(evaluator, object))];
  return { ...found, bodies: bodies.map((body) => hooks.reduce(throughHook, body)) };
}

/** The functions that `client.interceptors.request.use(…)` is given, for the client that a call goes to. */
function interceptorsOf(evaluator: Evaluator, { node, made }: Callee): Node[] {
  const own = fileOf(node).memberAccesses('use').filter((access) => accessNames(access)[0] === accessNames(node)[0]);
  return [...own, ...made.flatMap((call) => usesOfClient(call))].flatMap((access) => {
    const names = accessNames(access);
    const call = access.parent;
    const isRequest = names.at(-2) === 'request' && names.at(-3) === 'interceptors' && call?.type === 'CallExpression' && call.callee === access;
    return isRequest && call.arguments[0] ? functionsOf(evaluator.valuesOfNode(call.arguments[0])) : [];
  });
}

/** The accesses of a client that is made in one file and used in others. */
function usesOfClient(made: Node): Node[] {
  const file = fileOf(made);
  if (!file.surroundings) return [];
  const { parent } = wrapped(made);
  const variable = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? file.variableOf(parent.id) : undefined;
  const way = file.surroundings.exportWayOf(file, made);
  const reads = variable ? [...ownReads(variable), ...outsideReadersOf(variable).nodes] : way ? readersOfExport(file.ast, way).nodes : [];
  return reads.flatMap((read) => accessesIn(read));
}

/** The accesses from an expression outwards: `client.interceptors`, `client.interceptors.request`, … */
function accessesIn(read: Node): Node[] {
  const { parent } = wrapped(read);
  return parent?.type === 'MemberExpression' && parent.object === wrapped(read) ? [parent, ...accessesIn(parent)] : [];
}

/** The hooks of got and ky that run before a request: `{ hooks: { beforeRequest: […] } }`. */
function hooksIn(evaluator: Evaluator, options: ObjectValue): Node[] {
  const hooks = memberOf(evaluator, options, 'hooks', options.node).filter((value) => value.kind === 'object');
  const lists = hooks.flatMap((object) => ['init', 'beforeRequest'].flatMap((key) => memberOf(evaluator, object, key, object.node)));
  return lists.flatMap((list) => (list.kind === 'list' ? functionsOf(list.items.flatMap((item) => evaluator.evaluate(item))) : []));
}

function functionsOf(values: readonly Value[]): Node[] {
  return values.flatMap((value) => (value.kind === 'function' ? [value.fn] : []));
}

/** Members of a request under which its body stands. */
const BODY_MEMBERS = new Set(['data', 'json', 'body', 'form']);

/** A hook gets the whole request; it may write into its body, or read a parameter of it. */
function throughHook(body: Body, hook: Node): Body {
  let touches = false;
  walk(hook, (node) => {
    if (node.type !== 'MemberExpression') return;
    const isBody = BODY_MEMBERS.has(keyName(node) ?? '');
    touches ||= isBody && (isWritten(node) || accessOf(node).path.some((key) => key === undefined || LEGACY_KEYS.has(key)));
  });
  return touches ? { ...body, object: withWrites(body.object, { op: 'unknown', why: 'elsewhere', node: hook }) } : body;
}

/** Whether a member, or something below it, is assigned to or handed to `Object.assign`. */
function isWritten(member: Node): boolean {
  const { top } = accessOf(member);
  const outer = [member, top].flatMap((node) => (writtenBy(node) ? [node] : []));
  const { parent } = wrapped(member);
  return outer.length > 0 || (parent?.type === 'CallExpression' && mergedInto(parent)?.target === member);
}

function through(transform: Value, body: Body): Body {
  if (transform.kind === 'primitive') return body;
  if (transform.kind !== 'function') return { ...body, through: [...body.through, transform.node] };
  return onlyEncodes(transform.fn) ? body : { ...body, object: withWrites(body.object, { op: 'unknown', why: 'elsewhere', node: transform.fn }) };
}

/** Whether a function neither changes what it is given, nor reads one of the keys that a migration renames. */
function onlyEncodes(fn: FunctionNode): boolean {
  const [parameter] = fn.params;
  const variable = parameter?.type === 'Identifier' ? fileOf(fn).variableOf(parameter) : undefined;
  if (!variable) return parameter === undefined;
  const isChanged = eventsOf(variable).some(({ kind }) => kind !== 'assign' && kind !== 'escape');
  const isSpread = variable.references.some(({ identifier }) => identifier.parent?.type === 'SpreadElement');
  return !isChanged && !isSpread && variable.references.every(({ identifier }) => accessOf(identifier).path.every((key) => key === undefined || !LEGACY_KEYS.has(key)));
}
