import { accessNames, type Node } from '../syntax/node.ts';
import { fileOf } from '../syntax/source-file.ts';
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

/**
 * Whether a start and an exchange are seen to belong to different logins: of two clients, or of two tenants.
 *
 * @param hasClient whether both say their client
 */
export function areApart(one: Step, other: Step, hasClient = true): boolean {
  return (hasClient && areDifferent(clientsOf(one).map(knownOf), clientsOf(other).map(knownOf))) || areDifferent(hostsOf(one), hostsOf(other));
}

/**
 * Whether a start and an exchange that are not apart are seen to be of one client: by a text, or by the same code. In one file that is
 * so unless each has a client of other code; where neither says it, code around both does.
 */
export function areTogether(one: Step, other: Step): boolean {
  const [own, others] = [clientsOf(one), clientsOf(other)];
  const isOneFile = fileOf(one.request.call) === fileOf(other.request.call);
  if (own.length === 0 || others.length === 0) return isOneFile || own.length === others.length;
  return own.every((client) => others.some((another) => areSame(client, another) || isSameCode(client, another) || (isOneFile && !(client.kind === 'unknown' && another.kind === 'unknown'))));
}

/** What is read by the same names is taken for the same, wherever they are imported from. */
function isSameCode({ kind, node }: Value, other: Value): boolean {
  return kind === 'unknown' && other.kind === 'unknown' && fileOf(node).textOf(node) === fileOf(other.node).textOf(other.node);
}

/** Whether two values are one variable of the environment, or one text with such variables in it. */
export function areSame(one: Value, other: Value): boolean {
  const [first, second] = [knownOf(one), knownOf(other)];
  return first !== undefined && first.text === second?.text && first.isFixed === second.isFixed;
}

/** The clients of all bodies: which of them is sent is decided later. */
function clientsOf({ evaluator, request }: Step): Value[] {
  return request.bodies.bodies.flatMap(({ object }) => memberOf(evaluator, object, 'client_id', object.node));
}

function hostsOf({ request }: Step): (Known | undefined)[] {
  return request.urls.map(({ host, value, path }) => {
    const known = host === undefined ? undefined : knownOfPieces(cut({ text: value, start: 0, end: path.start }).pieces);
    return known && { ...known, text: known.text.toLowerCase().replace(/^\w*:?\/\//, '').split(/[:/]/, 1)[0] as string };
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
