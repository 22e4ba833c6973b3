import { LEGACY_KEYS } from '../auth0/parameters.ts';
import type { Callee } from '../syntax/callee.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { accessOf, eventsOf } from '../syntax/events.ts';
import type { FunctionNode, Node } from '../syntax/node.ts';
import { memberOf, withWrites } from '../syntax/objects.ts';
import { fileOf } from '../syntax/source-file.ts';
import type { ObjectValue, Value } from '../syntax/value.ts';
import type { Body, FoundBodies } from './body.ts';
import { touchesBody } from './hook-effects.ts';
import { defaultsOf, type Hook } from './hooks.ts';

/** Options under which clients take functions that the body goes through before it is sent (axios, AngularJS). */
const TRANSFORM_KEYS = ['transformRequest'];

/**
 * The bodies as they leave the functions that a request sends them through: those of its options and of its client, and the
 * client's hooks. Encoders are known by what they do not do.
 *
 * @param holders the objects that hold options
 */
export function throughTransforms(evaluator: Evaluator, callee: Callee, holders: readonly ObjectValue[], hooks: readonly Hook[], found: FoundBodies): FoundBodies {
  if (found.bodies.length === 0) return found;
  const transforms = TRANSFORM_KEYS.flatMap((key) => [...holders.flatMap((object) => memberOf(evaluator, object, key, object.node)), ...defaultsOf(evaluator, callee, key)]);
  const bodies = evaluator.withItems(transforms).reduce<readonly Body[]>((passed, transform) => passed.map((body) => through(transform, body)), found.bodies);
  const touching = hooks.filter(({ fn, isLate }) => !isLate && touchesBody(fn));
  return { ...found, bodies: bodies.map((body) => touching.reduce((passed, { fn }) => changedIn(passed, fn), body)) };
}

/** The objects that hold the options of a request: its own, and those that its client was made with. */
export function optionHoldersOf(evaluator: Evaluator, { made }: Callee, options: readonly ObjectValue[]): ObjectValue[] {
  const ofClient = made.flatMap((call) => call.arguments.flatMap((argument) => (argument.type === 'SpreadElement' ? [] : evaluator.valuesOfNode(argument))));
  return [...options, ...ofClient].filter((value) => value.kind === 'object');
}

function changedIn(body: Body, node: Node): Body {
  return { ...body, object: withWrites(body.object, { op: 'unknown', why: 'elsewhere', node }) };
}

function through(transform: Value, body: Body): Body {
  if (transform.kind === 'primitive') return body;
  if (transform.kind !== 'function') return { ...body, through: [...body.through, transform.node] };
  return onlyEncodes(transform.fn) ? body : changedIn(body, transform.fn);
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
