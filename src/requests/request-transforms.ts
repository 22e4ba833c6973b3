import { LEGACY_KEYS } from '../auth0/parameters.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import type { Callee } from '../syntax/callee.ts';
import { accessOf, eventsOf, mergedInto, writtenBy } from '../syntax/events.ts';
import { accessNames, keyName, walk, wrapped, type FunctionNode, type Node } from '../syntax/node.ts';
import { memberOf, withWrites } from '../syntax/objects.ts';
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
  return { ...found, bodies: bodies.map((body) => interceptorsOf(callee.node).reduce(throughInterceptor, body)) };
}

/** The functions that `client.interceptors.request.use(…)` is given in the file, for the client that a call goes to. */
function interceptorsOf(callee: Node): Node[] {
  return fileOf(callee).memberAccesses('use').flatMap((access) => {
    const names = accessNames(access);
    const call = access.parent;
    const isRequest = names.at(-2) === 'request' && names.at(-3) === 'interceptors' && call?.type === 'CallExpression' && call.callee === access;
    return isRequest && names[0] === accessNames(callee)[0] && call.arguments[0] ? [call.arguments[0]] : [];
  });
}

/** An interceptor gets the whole request; it may write into its `data`. */
function throughInterceptor(body: Body, interceptor: Node): Body {
  let writes = false;
  walk(interceptor, (node) => {
    if (node.type === 'MemberExpression' && keyName(node) === 'data' && isWritten(node)) writes = true;
  });
  return writes ? { ...body, object: withWrites(body.object, { op: 'unknown', why: 'elsewhere', node: interceptor }) } : body;
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
