import { LEGACY_KEYS } from '../auth0/parameters.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { accessOf, eventsOf } from '../syntax/events.ts';
import type { FunctionNode } from '../syntax/node.ts';
import { memberOf, withWrites } from '../syntax/objects.ts';
import { fileOf } from '../syntax/source-file.ts';
import type { ObjectValue, Value } from '../syntax/value.ts';
import type { Body, FoundBodies } from './body.ts';

/** Options under which clients take functions that the body goes through before it is sent (axios, AngularJS). */
const TRANSFORM_KEYS = ['transformRequest'];

/** The bodies as they leave the functions that a request's options send them through: encoders are known by what they do not do. */
export function throughTransforms(evaluator: Evaluator, options: readonly ObjectValue[], found: FoundBodies): FoundBodies {
  const transforms = options.flatMap((object) => TRANSFORM_KEYS.flatMap((key) => memberOf(evaluator, object, key, object.node)));
  const single = transforms.flatMap((value) => (value.kind === 'list' ? value.items.flatMap((item) => evaluator.evaluate(item)) : [value]));
  const bodies = single.reduce<readonly Body[]>((passed, transform) => passed.map((body) => through(transform, body)), found.bodies);
  return { ...found, bodies };
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
  return !isChanged && variable.references.every(({ identifier }) => accessOf(identifier).path.every((key) => key === undefined || !LEGACY_KEYS.has(key)));
}
