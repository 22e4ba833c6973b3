import { LEGACY_GRANT, PASSWORDLESS_CONNECTIONS } from '../auth0/grants.ts';
import type { Body } from '../requests/body.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { decodeForm } from '../syntax/form.ts';
import type { Node } from '../syntax/node.ts';
import { lastWrite, memberOf } from '../syntax/objects.ts';
import { knownText, stepsOf, type Value } from '../syntax/value.ts';
import type { SetWrite } from './exchange.ts';
import type { LegacyOptions } from './options.ts';
import { isOpenToWrites } from './readers.ts';

/** What the connection of a login may be. */
export interface Connections {
  readonly passwordless: boolean;
  readonly other: boolean;
  readonly unknown: boolean;
  /** The names that are seen. */
  readonly names: readonly string[];
  /** Where each alternative comes from: a name, or nothing for one that is not known. */
  readonly origins: readonly { readonly name: string | undefined; readonly node: Node }[];
}

/** Whether code outside the file may give a text another value: it stands in an exported object, or in a field that others can set. */
export function mayBeSetElsewhere(value: Value): boolean {
  return value.kind === 'text' && value.pieces.some((piece) => piece.kind === 'known' && stepsOf(piece.via).some(isOpenToWrites));
}

/** The values of a parameter; undefined for one that is known only at run time, null for an absent one. */
export function valuesOf(evaluator: Evaluator, body: Body, key: string): (string | null | undefined)[] {
  const isForm = body.encoding === 'form' && lastWrite(body.object, key).write?.op === 'set';
  const isText = isForm && (lastWrite(body.object, key).write as SetWrite).place.kind === 'text';
  return memberOf(evaluator, body.object, key, body.object.node).map((value) => {
    // A form writes what is empty as a word, or leaves it out; the encoders differ.
    if (isForm && value.kind === 'primitive' && (value.value === undefined || value.value === null)) return undefined;
    const text = valueText(value);
    return isText && typeof text === 'string' ? decodeForm(text) : text;
  });
}

function valueText(value: Value): string | null | undefined {
  // A number or a boolean is no name of a grant or a connection.
  if (value.kind === 'primitive') return value.value === undefined || value.value === null ? null : undefined;
  return knownText(value);
}

export function connectionsOf(evaluator: Evaluator, bodies: readonly Body[], options: LegacyOptions): Connections {
  const values = bodies.flatMap((body) => valuesOf(evaluator, body, 'connection'));
  const isOpen = bodies.some(({ object }) => memberOf(evaluator, object, 'connection', object.node).some(mayBeSetElsewhere));
  const known = [...PASSWORDLESS_CONNECTIONS, ...(options.passwordlessConnections ?? [])] as readonly string[];
  const names = values.filter((value) => typeof value === 'string' && value !== '') as string[];
  return {
    passwordless: names.some((name) => known.includes(name)),
    other: names.some((name) => !known.includes(name)),
    // What only calls itself is called from elsewhere.
    unknown: values.length === 0 || names.length < values.length || (isOpen && names.every((name) => known.includes(name))),
    names: [...new Set(names)],
    origins: bodies.flatMap((body) => originsOf(evaluator, body)),
  };
}

function originsOf(evaluator: Evaluator, { object }: Body): Connections['origins'] {
  return memberOf(evaluator, object, 'connection', object.node).map((value) => {
    const [source] = value.kind === 'text' ? value.pieces.flatMap((piece) => (piece.kind === 'known' ? (piece.source ?? []) : [])) : [];
    return { name: knownText(value), node: source ?? value.node };
  });
}

/** The key under which a body names its grant: `grant_type`, or the misspelling that Auth0 never read. */
export function grantKey(body: Body): string {
  const isWritten = (key: string): boolean => lastWrite(body.object, key).write?.op === 'set';
  return !isWritten('grant_type') && isWritten('grand_type') ? 'grand_type' : 'grant_type';
}

/** Whether a body asks for the legacy password grant, or for none. */
export function isPasswordGrant(evaluator: Evaluator, body: Body): boolean {
  const grants = valuesOf(evaluator, body, grantKey(body));
  const isLegacy = grants.every((grant) => grant === null || grant?.toLowerCase() === LEGACY_GRANT);
  return isLegacy && valuesOf(evaluator, body, 'id_token').every((token) => token === null || token === '');
}

/** Whether a body is seen to ask for a grant that is no login with a code. */
export function isOtherGrant(evaluator: Evaluator, body: Body): boolean {
  const grants = valuesOf(evaluator, body, grantKey(body));
  return grants.some((grant) => typeof grant === 'string' && grant.toLowerCase() !== LEGACY_GRANT);
}

export function isPresent(body: Body, key: string): boolean {
  return body.object.writes.some((write) => write.op === 'set' && write.key === key) && lastWrite(body.object, key).write?.op === 'set';
}
