import { functionName, isCallLike, isFunction, type Node } from '../syntax/node.ts';
import { fileOf } from '../syntax/source-file.ts';
import { knownText, textOf, type Value } from '../syntax/value.ts';
import type { CheckedRequest } from './checked-request.ts';

/** Where a link leads, and what comes back with it; a code needs neither. */
const OF_LINKS = ['redirect_uri', 'response_type'];

const WORD = /(?:^|[^A-Za-z])links?(?![a-z])|[a-z0-9]Links?(?![a-z])|LINKS?(?![A-Z])|magic[-_ ]?link/;

/** Whether a start of an email that does not say what to send may mean the link that it sends: by its parameters, or its name. */
export function mayMeanLink(checked: CheckedRequest): boolean {
  return OF_LINKS.some((key) => checked.has(key)) || checked.valuesOf('authParams').some(mayHoldLink) || isNamedForLinks(checked.request.call);
}

function mayHoldLink(value: Value): boolean {
  switch (value.kind) {
    case 'object':
      return value.writes.some((write) => write.op === 'unknown' || (write.op === 'set' && OF_LINKS.includes(write.key)));
    case 'encoded':
      return mayHoldLink(value.value);
    case 'text':
      return knownText(value) === undefined || OF_LINKS.some((key) => textOf(value).includes(key));
    default:
      return value.kind !== 'primitive';
  }
}

/** `sendMagicLink`, `test('sends a link', …)`, `magic-link.js` */
function isNamedForLinks(call: Node): boolean {
  const names = [fileOf(call).name.replace(/^.*[\\/]/, '').split('.', 1)[0] as string];
  for (let node = call; node.parent; node = node.parent) {
    if (isFunction(node)) names.push(functionName(node) ?? '');
    if (isCallLike(node) && node !== call) for (const argument of node.arguments) if (argument.type === 'Literal') names.push(String(argument.value));
  }
  return names.some((name) => WORD.test(name));
}
