import type { TSESTree } from '@typescript-eslint/types';
import { START_REQUEST, type MisplacedKey } from '../auth0/requests.ts';
import { SCOPE_TYPOS } from '../auth0/scopes.ts';
import { hasComment } from '../edits/trivia.ts';
import { contains, unwrap, type Node } from '../syntax/node.ts';
import { decodedText, parseForm } from '../syntax/form.ts';
import { fileOf } from '../syntax/source-file.ts';
import { knownText, type ObjectValue, type TextValue, type Value } from '../syntax/value.ts';
import type { Problem } from './check-requests.ts';
import type { CheckedRequest } from './checked-request.ts';
import type { Change, NewValue, SetWrite } from './exchange.ts';
import { changedKeys, NOT_SEEN, withVerdict, type Verdict } from './request-keys.ts';
import { areSame } from './same-login.ts';

const KEY = 'authParams';

const NO_OBJECTS = 'An object may not arrive as one: the body is not seen to be sent as JSON.';

/** What a start may send. */
export type Sent = 'code' | 'link';

/** What decides about the parameters of the login that a start carries. */
export interface StartFlow {
  /** Everything that the start may send. */
  readonly sends: readonly Sent[];
  /** The exchanges of the codes that it sends; nothing where one of the connections is not known. */
  readonly exchanges: readonly CheckedRequest[] | undefined;
}

/**
 * Parameters of the login at the top of a start request, which turns them down. They move into `authParams`, which a link is
 * followed with. With a code it is the exchange that asks for a scope and an audience: there the key goes where all exchanges
 * ask for it themselves, and is reported where they do not, because the tokens never were what the key says.
 */
export function misplacedProblems(checked: CheckedRequest, flow: StartFlow): Problem[] {
  const rows = START_REQUEST.misplaced.filter(({ key }) => checked.has(key));
  const fates = new Map(rows.map((row) => [row, fateOf(checked, row, flow)]));
  const moving = rows.filter((row) => fates.get(row) === 'move');
  const moved = moving.length > 0 ? movedInto(checked, moving.map(({ key }) => key)) : undefined;
  return rows.flatMap((row) => {
    const fate = fates.get(row);
    return withVerdict(checked, row.key, 'start-misplaced-key', `It is "${row.key}".`, fate === 'move' ? moved : fate);
  });
}

function fateOf(checked: CheckedRequest, row: MisplacedKey, { sends, exchanges }: StartFlow): Verdict | 'move' {
  if (!checked.isEditable(changedKeys(START_REQUEST))) return { obstacle: NOT_SEEN };
  if (!row.isOfExchange || !sends.includes('code')) return 'move';
  if (!exchanges || exchanges.length === 0) return { obstacle: 'The exchange of the code is not seen, which has to ask for it.' };
  if (!exchanges.every((exchange) => asksFor(exchange, checked, row.key))) return { obstacle: 'The exchange of the code does not ask for it, and has to.' };
  return sends.includes('link') ? 'move' : { changes: checked.writesOf(row.key).map((write): Change => ({ kind: 'remove', write })) };
}

/** Whether an exchange asks for all that a start asks for, whatever way the program takes. */
function asksFor(exchange: CheckedRequest, start: CheckedRequest, key: string): boolean {
  if (!exchange.has(key)) return false;
  const asked = exchange.valuesOf(key);
  return start.valuesOf(key).every((one) => asked.every((other) => areSame(one, other) || holdsAll(knownText(other), knownText(one))));
}

function holdsAll(asked: string | undefined, wanted: string | undefined): boolean {
  const words = (text: string): string[] => text.split(/\s+/).filter(Boolean).map((word) => SCOPE_TYPOS.get(word) ?? word);
  return asked !== undefined && wanted !== undefined && words(wanted).every((word) => words(asked).includes(word));
}

function movedInto(checked: CheckedRequest, keys: readonly string[]): Verdict {
  const writes = keys.flatMap((key) => checked.writesOf(key)).sort((a, b) => checked.placeOf(a)[0] - checked.placeOf(b)[0]);
  const [first, ...others] = writes;
  if (!checked.keepsObjects) return { obstacle: NO_OBJECTS };
  if (!first || writes.length !== keys.length) return { obstacle: NOT_SEEN };
  if (checked.isWritten(KEY)) return besideOthers(checked, writes);
  const areTogether = others.every((write) => isSibling(first, write));
  if (!areTogether || !(isProperty(first) || (others.length === 0 && first.place.kind === 'assignment'))) return { obstacle: 'They are not written in one place.' };
  return { changes: [{ kind: 'nest', write: first, into: KEY, others }, ...others.map((write): Change => ({ kind: 'remove', write }))] };
}

/** Keys that move into an object that is there already: it stands in the same literal, so that everything in it can be named. */
function besideOthers(checked: CheckedRequest, writes: readonly SetWrite[]): Verdict {
  const values = checked.valuesOf(KEY);
  const [value] = values;
  const [holder] = checked.writesOf(KEY);
  const isSeen = values.length === 1 && value?.kind === 'object' && value.places.length === 1 && value.writes.every(({ op }) => op === 'set');
  const place = isSeen ? value.places[0] : undefined;
  if (!isSeen || !place || !holder || !isNested(holder, place.node) || !writes.every((write) => isSibling(holder, write))) return { obstacle: 'Not all of authParams is seen.' };
  const changes = writes.map((write): readonly Change[] | undefined => {
    const removal: Change = { kind: 'remove', write };
    const known = keyIn(value, write.key);
    if (known) return isSameText(checked, known, write) ? [removal] : undefined;
    const code = codeOf(write);
    return code === undefined ? undefined : [{ kind: 'add', at: { kind: 'literal', place }, key: write.key, value: { code } }, removal];
  });
  return changes.every((change) => change !== undefined) ? { changes: changes.flat() } : { obstacle: 'authParams says something else.' };
}

function keyIn({ writes }: ObjectValue, key: string): SetWrite | undefined {
  return writes.findLast((write): write is SetWrite => write.op === 'set' && write.key === key);
}

function isSameText({ evaluator }: CheckedRequest, one: SetWrite, other: SetWrite): boolean {
  const [texts, others] = [one, other].map(({ value }) => evaluator.valuesOf(value).map(knownText)) as [(string | undefined)[], (string | undefined)[]];
  return texts.length === 1 && others.length === 1 && texts[0] !== undefined && texts[0] === others[0];
}

function isProperty({ place }: SetWrite): boolean {
  return place.kind === 'property' && place.node.type === 'Property' && !place.node.method;
}

function isSibling(one: SetWrite, other: SetWrite): boolean {
  if (!isProperty(one) || !isProperty(other) || one.place.kind === 'text' || other.place.kind === 'text') return false;
  return one.place.node.parent === other.place.node.parent;
}

function isNested({ place }: SetWrite, literal: Node): boolean {
  return place.kind === 'property' && contains(place.node, literal);
}

/** The code of a value, as it can stand under the same key in the same literal. */
function codeOf({ place }: SetWrite): string | undefined {
  if (place.kind !== 'property' || place.node.type !== 'Property') return undefined;
  return fileOf(place.node).textOf(place.node.value);
}

/** `authParams` that is a text, JSON or a list: everything that is seen not to be an object. */
export function authParamsProblems(checked: CheckedRequest): Problem[] {
  if (checked.body.encoding !== 'json' && checked.body.encoding !== 'plain') return [];
  const isOther = checked.valuesOf(KEY).some((value) => value.kind === 'encoded' || value.kind === 'list' || (value.kind === 'text' && value.pieces.some((piece) => piece.kind === 'known')));
  return isOther ? withVerdict(checked, KEY, 'start-auth-params', undefined, asObject(checked)) : [];
}

function asObject(checked: CheckedRequest): Verdict {
  const [write, ...others] = checked.writesOf(KEY);
  const values = checked.valuesOf(KEY);
  if (!checked.keepsObjects) return { obstacle: NO_OBJECTS };
  if (!checked.isEditable(changedKeys(START_REQUEST)) || !write || others.length > 0 || values.length !== 1) return { obstacle: NOT_SEEN };
  const object = objectFor(write, values[0] as Value);
  return object ? { changes: [{ kind: 'value', write, value: object }] } : { obstacle: 'Not all of its keys are seen.' };
}

/** The object that a text says: of `JSON.stringify({ … })` what is in the brackets, of `scope=openid&state=x` its pairs. */
function objectFor(write: SetWrite, value: Value): NewValue | undefined {
  const node = 'node' in write.value && write.place.kind !== 'text' ? unwrap(write.value.node) : undefined;
  if (!node) return undefined;
  if (value.kind === 'encoded') return value.encoding === 'json' && value.value.kind === 'object' && node.type === 'CallExpression' ? argumentOf(node) : undefined;
  const text = knownText(value);
  const texts = text === undefined || value.kind !== 'text' ? undefined : (pairsOfJson(text) ?? pairsOfForm(value));
  return texts && { texts };
}

/** `{ … }` of `JSON.stringify({ … })`; an indentation behind it changes nothing, a list or function of keys does. */
function argumentOf(call: TSESTree.CallExpression): NewValue | undefined {
  const [argument, ...others] = call.arguments;
  const { text } = fileOf(call);
  const isPlain = argument !== undefined && argument.type !== 'SpreadElement' && others.every(({ type }) => type === 'Literal');
  const isSilent = isPlain && ![[call.range[0], argument.range[0]] as const, [argument.range[1], call.range[1]] as const].some((range) => hasComment(text, range));
  return isSilent ? { code: fileOf(call).textOf(argument) } : undefined;
}

function pairsOfJson(text: string): Readonly<Record<string, string>> | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const object = JSON.parse(text) as Record<string, unknown>;
    return Object.values(object).every((one) => typeof one === 'string') ? (object as Record<string, string>) : undefined;
  } catch {
    return undefined;
  }
}

function pairsOfForm(value: TextValue): Readonly<Record<string, string>> | undefined {
  const pairs = (parseForm(value) ?? []).map((write) => (write.op === 'set' && write.place.kind === 'text' ? ([write.key, decodedText(write.place.value)] as const) : undefined));
  const isWhole = pairs.length > 0 && pairs.every((pair) => pair?.[1] !== undefined) && new Set(pairs.map((pair) => pair?.[0])).size === pairs.length;
  return isWhole ? (Object.fromEntries(pairs as [string, string][]) as Record<string, string>) : undefined;
}
