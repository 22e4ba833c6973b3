import { accessNames, type Node } from '../syntax/node.ts';
import { memberOf } from '../syntax/objects.ts';
import { cut, type Piece, type Value } from '../syntax/value.ts';
import type { CheckedRequest } from './checked-request.ts';

/** A request of a login, as far as it says whose it is. */
export type Step = Pick<CheckedRequest, 'evaluator' | 'request'>;

/** What is known of a value: its text, or the variables of the environment that it is read from. */
interface Known {
  readonly text: string;
  readonly isFixed: boolean;
}

/** Whether a start and an exchange are seen to belong to different logins: of two clients, or of two tenants. */
export function areApart(one: Step, other: Step): boolean {
  return areDifferent(clientsOf(one), clientsOf(other)) || areDifferent(hostsOf(one), hostsOf(other));
}

/** Whether two values are one variable of the environment, or one text with such variables in it. */
export function areSame(one: Value, other: Value): boolean {
  const [first, second] = [knownOf(one), knownOf(other)];
  return first !== undefined && first.text === second?.text && first.isFixed === second.isFixed;
}

/** The clients of all bodies: which of them is sent is decided later. */
function clientsOf({ evaluator, request }: Step): (Known | undefined)[] {
  return request.bodies.bodies.flatMap(({ object }) => memberOf(evaluator, object, 'client_id', object.node)).map(knownOf);
}

function hostsOf({ request }: Step): (Known | undefined)[] {
  return request.urls.map(({ host, value, path }) => {
    const known = host === undefined ? undefined : knownOfPieces(cut({ text: value, start: 0, end: path.start }).pieces);
    return known && { ...known, text: known.text.toLowerCase().replace(/^\w*:?\/\//, '').replace(/[:/].*$/, '') };
  });
}

/** A fixed text and a variable of the environment may be the same. */
function areDifferent(ones: readonly (Known | undefined)[], others: readonly (Known | undefined)[]): boolean {
  const differ = (one: Known | undefined, other: Known | undefined): boolean => one !== undefined && other !== undefined && one.isFixed === other.isFixed && one.text !== other.text;
  return ones.length > 0 && others.length > 0 && ones.every((one) => others.every((other) => differ(one, other)));
}

function knownOf(value: Value): Known | undefined {
  if (value.kind === 'text') return knownOfPieces(value.pieces);
  return value.kind === 'unknown' ? knownOfPieces([{ kind: 'hole', node: value.node }]) : undefined;
}

function knownOfPieces(pieces: readonly Piece[]): Known | undefined {
  const texts = pieces.map((piece) => (piece.kind === 'known' ? piece.text : variableOf(piece.node)));
  return texts.includes(undefined) ? undefined : { text: texts.join(''), isFixed: pieces.every(({ kind }) => kind === 'known') };
}

/** `process.env.AUTH0_CLIENT_ID`, which is the same wherever it is read. */
function variableOf(node: Node): string | undefined {
  const names = accessNames(node);
  const isOfEnvironment = names.length > 2 && names.at(-2) === 'env' && !names.slice(-1).includes('?');
  return isOfEnvironment ? `\${${names.slice(-2).join('.')}}` : undefined;
}
