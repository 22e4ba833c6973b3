import type { RequestCall } from '../requests/recognize.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { memberOf } from '../syntax/objects.ts';
import { knownText } from '../syntax/value.ts';

/** Whether a request has a `Content-Length` header with a number in it, in options or by a call such as `.set('Content-Length', 120)`. */
export function writtenLength(evaluator: Evaluator, { options, calls }: RequestCall): boolean {
  const inOptions = options.some((object) => {
    return memberOf(evaluator, object, 'headers', object.node).some((headers) => {
      if (headers.kind !== 'object') return false;
      return headers.writes.some((write) => {
        if (write.op !== 'set' || write.key.toLowerCase() !== 'content-length') return false;
        return evaluator.valuesOf(write.value).some(isNumber);
      });
    });
  });
  return inOptions || calls.some((call) => {
    const [name, value] = call.arguments;
    return name?.type === 'Literal' && /^content-length$/i.test(String(name.value)) && value !== undefined && evaluator.valuesOfNode(value).some(isNumber);
  });
}

function isNumber(value: Parameters<typeof knownText>[0]): boolean {
  if (value.kind === 'primitive') return typeof value.value === 'number';
  return /^\d+$/.test(knownText(value) ?? '');
}
