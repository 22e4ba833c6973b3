import type { RequestCall } from '../requests/recognize.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { memberOf } from '../syntax/objects.ts';
import { knownText, type Value } from '../syntax/value.ts';

const NAME = 'content-length';

/** Whether a request has a `Content-Length` header with a number in it, in options or by a call such as `.set('Content-Length', 120)`. */
export function writtenLength(evaluator: Evaluator, { options, calls }: RequestCall): boolean {
  const inOptions = options.some((object) => memberOf(evaluator, object, 'headers', object.node).some((headers) => holdsLength(evaluator, headers)));
  return inOptions || calls.slice(1).some((call) => {
    const [first = [], second = []] = call.arguments.map((argument) => evaluator.valuesOfNode(argument));
    return first.some((value) => holdsLength(evaluator, value) || (isName(value) && second.some(isNumber)));
  });
}

/** Whether headers hold the length: an object, a list of pairs, or a `Headers` made of one. */
function holdsLength(evaluator: Evaluator, headers: Value): boolean {
  switch (headers.kind) {
    case 'object':
      return headers.writes.some((write) => write.op === 'set' && write.key.toLowerCase() === NAME && evaluator.valuesOf(write.value).some(isNumber));
    case 'list':
      return headers.items.some((item) => evaluator.evaluate(item).some((pair) => pair.kind === 'list' && isLengthPair(pair.items.map((one) => evaluator.evaluate(one)))));
    case 'encoded':
      return holdsLength(evaluator, headers.value);
    default:
      return false;
  }
}

function isLengthPair([names = [], values = []]: readonly Value[][]): boolean {
  return names.some(isName) && values.some(isNumber);
}

function isName(value: Value): boolean {
  return knownText(value)?.toLowerCase() === NAME;
}

function isNumber(value: Value): boolean {
  if (value.kind === 'primitive') return typeof value.value === 'number';
  return /^\d+$/.test(knownText(value) ?? '');
}
