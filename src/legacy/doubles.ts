import type { RequestCall } from '../requests/recognize.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { isFunction, unwrap } from '../syntax/node.ts';
import type { Change } from './exchange.ts';
import type { Obstacle } from './judge.ts';
import type { LegacyOptions } from './options.ts';
import { connectionsOf, isPasswordGrant } from './parameters.ts';
import { changeOfUrl, planBodies } from './plan.ts';

/**
 * The changes of a test double that mirrors a rewritten request: its URL, and the body that it expects. It stays where it
 * expects something that is not seen, or another login.
 */
export function planDouble(request: RequestCall, evaluator: Evaluator, options: LegacyOptions): readonly Change[] | Obstacle {
  return mirrored(request, evaluator, options) ?? { reason: 'test-double' };
}

function mirrored(request: RequestCall, evaluator: Evaluator, options: LegacyOptions): readonly Change[] | undefined {
  const { bodies, texts, isComplete } = request.bodies;
  const changes: (Change | undefined)[] = request.urls.map(changeOfUrl);
  if (!request.isUrlComplete || texts.length > 0 || (bodies.length > 0 && !isComplete)) return undefined;
  if (bodies.length === 0 && mayExpectBody(request)) return undefined;
  const connections = connectionsOf(evaluator, bodies, options);
  if (bodies.length > 0 && (connections.other || connections.unknown)) return undefined;
  const isSeen = bodies.every((body) => body.object.writes.every(({ op }) => op === 'set') && isPasswordGrant(evaluator, body));
  const planned = isSeen ? planBodies(bodies, 'passwordless', evaluator, options) : undefined;
  if (!planned || 'reason' in planned) return undefined;
  // A matcher that names a part of the body goes on naming that part.
  const isPart = bodies.some(({ through }) => through.length > 0);
  changes.push(...planned.filter(({ kind }) => !isPart || kind !== 'add'));
  return changes.every((change) => change !== undefined) ? changes : undefined;
}

/** `nock(host).post('/oauth/ro', matcher)`: an argument beside the URL that is not seen may ask for the legacy parameters. */
function mayExpectBody({ call, callee, urlNode }: RequestCall): boolean {
  const others = call.arguments.filter((argument) => argument !== urlNode);
  if (callee.module === 'nock') return others.length > 0;
  return others.some((argument) => {
    const node = unwrap(argument);
    return !isFunction(node) && node.type !== 'ObjectExpression' && node.type !== 'Literal';
  });
}
