import type { RequestCall } from '../requests/recognize.ts';
import { eventsOf } from '../syntax/events.ts';
import { enclosingFunction, isCallLike, isFunction, type Node } from '../syntax/node.ts';
import { onlyReads } from '../syntax/reads.ts';
import { stepsOf, type Via } from '../syntax/value.ts';

/**
 * The name by which code changes a body after another name, or another object, came to hold it:
 * `const sent = body; body.scope = 'openid'; post(url, sent)`. The evaluator reads the body where the second name is made.
 *
 * @returns the first such name; nothing where the body that is read is the body that is sent
 */
export function changedLate({ call, bodies }: RequestCall): string | undefined {
  for (const { object } of bodies.bodies) {
    for (const { via } of object.places) {
      for (let step = via; step; step = step.rest) {
        if (step.cell.kind === 'variable' && isChangedBehind(step, step.cell.variable, call)) return step.cell.variable.name;
      }
    }
  }
  return undefined;
}

function isChangedBehind({ node, rest }: Via, variable: Parameters<typeof eventsOf>[0], call: Node): boolean {
  if (isCopied(node)) return false;
  const home = enclosingFunction(node);
  const later = [call, ...stepsOf(rest).map((step) => step.node)].filter((one) => enclosingFunction(one) === home).map(({ range }) => range[0]);
  const end = Math.max(node.range[1], ...later);
  return eventsOf(variable).some(({ kind, at }) => kind !== 'assign' && node.range[1] <= at.range[0] && at.range[0] < end && enclosingFunction(at) === home);
}

/** Whether what is read is copied at once: it is spread, or a function such as `JSON.stringify` makes something else of it. */
function isCopied(read: Node): boolean {
  for (let node = read.parent; node && !isFunction(node) && !/Statement$|Declaration$/.test(node.type); node = node.parent) {
    if (node.type === 'SpreadElement' || (isCallLike(node) && onlyReads(node))) return true;
  }
  return false;
}
