import { LEGACY_KEYS } from '../auth0/parameters.ts';
import type { Callee } from '../syntax/callee.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { accessOf, eventsOf } from '../syntax/events.ts';
import { functionCalled } from '../syntax/declared.ts';
import { isCallLike, some, wrapped, type FunctionNode, type Node } from '../syntax/node.ts';
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

/** How far the functions are followed that hand on what they are given. */
const MOST_STEPS = 3;

/** Whether a function neither changes what it is given, nor reads or names one of the keys that a migration renames. */
function onlyEncodes(fn: FunctionNode, at = 0, steps = 0): boolean {
  const parameter = fn.params[at];
  const variable = parameter?.type === 'Identifier' ? fileOf(fn).variableOf(parameter) : undefined;
  if (!variable) return parameter === undefined;
  if (some(fn.body, (node) => node.type === 'Literal' && typeof node.value === 'string' && LEGACY_KEYS.has(node.value))) return false;
  const isChanged = eventsOf(variable).some(({ kind }) => kind !== 'assign' && kind !== 'escape');
  const isSpread = variable.references.some(({ identifier }) => identifier.parent?.type === 'SpreadElement');
  const isKept = variable.references.every(({ identifier }) => accessOf(identifier).path.every((key) => key === undefined || !LEGACY_KEYS.has(key)));
  return !isChanged && !isSpread && isKept && variable.references.every(({ identifier }) => isEncodedBy(identifier, steps));
}

/** Whether the function of the project that a name is handed to only encodes it too. */
function isEncodedBy(name: Node, steps: number): boolean {
  const outer = wrapped(name);
  const call = isCallLike(outer.parent) && outer.parent.callee !== outer ? outer.parent : undefined;
  const own = call && steps < MOST_STEPS ? functionCalled(call.callee) : undefined;
  return !own || onlyEncodes(own, call?.arguments.findIndex((argument) => argument === outer), steps + 1);
}
