import { lastSegment, TOKEN } from '../auth0/endpoints.ts';
import { OTP_GRANT, PASSWORD_REALM_GRANT } from '../auth0/grants.ts';
import { legacyParameter } from '../auth0/parameters.ts';
import type { Body } from '../requests/body.ts';
import type { RequestCall } from '../requests/recognize.ts';
import type { UrlMatch } from '../requests/url.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { contains as containsNode } from '../syntax/node.ts';
import { lastWrite, memberOf } from '../syntax/objects.ts';
import { sourcesOf, type ObjectValue, type SourceSlice, type TextValue } from '../syntax/value.ts';
import { strangeNameIn } from './audience-code.ts';
import { keyBroughtBy, nodeOf, type AddPoint, type Change, type NewValue, type SetWrite } from './exchange.ts';
import type { Obstacle, Target } from './judge.ts';
import type { LegacyOptions } from './options.ts';
import { grantKey, isPresent } from './parameters.ts';
import { mendedScope } from './scope-text.ts';

const GRANTS: Readonly<Record<Target, string>> = { passwordless: OTP_GRANT, database: PASSWORD_REALM_GRANT };

/** Parameters that stay under their name in a database login. */
const KEPT_FOR_DATABASE = new Set(['password']);

/** What has to change for a proven login, or what stands in the way of the changes. */
export function planExchange(request: RequestCall, target: Target, evaluator: Evaluator, options: LegacyOptions): readonly Change[] | Obstacle {
  const changes: Change[] = [];
  for (const url of request.urls) {
    const change = changeOfUrl(url);
    if (!change) return { reason: 'url-unknown' };
    changes.push(change);
  }
  const planned = planBodies(request.bodies.bodies, target, evaluator, options);
  return isObstacle(planned) ? planned : [...changes, ...planned];
}

/** Only the last segment of the path changes; host, query and quotes stay. */
export function changeOfUrl({ segment }: UrlMatch): Change | undefined {
  const slices = sourcesOf(segment);
  const [slice] = slices ?? [];
  if (slices?.length !== 1 || !slice) return undefined;
  return { kind: 'text', slice, text: lastSegment(TOKEN), part: 'url' };
}

function isObstacle(value: readonly Change[] | Obstacle): value is Obstacle {
  return 'reason' in value;
}

/** The changes of the parameters of a request, which may have several bodies: one for each way through the program. */
export function planBodies(bodies: readonly Body[], target: Target, evaluator: Evaluator, options: LegacyOptions): readonly Change[] | Obstacle {
  const changes: Change[] = [];
  for (const body of bodies) {
    for (const write of body.object.writes) {
      if (write.op !== 'set') continue;
      const planned = planWrite(body, write, target, evaluator, options);
      if (isObstacle(planned)) return planned;
      changes.push(...planned);
    }
  }
  const added = [
    ...additions(bodies, (body) => isPresent(body, grantKey(body)), 'grant_type', { text: GRANTS[target] }, changes),
    ...additions(bodies, (body) => isPresent(body, 'audience'), 'audience', audienceOf(options), changes).filter((change) => !change || !overrides(bodies, change)),
  ];
  const strange = added.flatMap((change) => (change && 'code' in change.value ? (strangeNameIn(change.value.code, nodeOf(change)) ?? []) : []))[0];
  if (strange !== undefined) return { reason: 'edit-refused', detail: `The code of the audience reads "${strange}", which is something else here.` };
  const all = [...changes, ...added];
  const deleted = deletedOf(bodies, all);
  if (deleted !== undefined) return { reason: 'body-unknown', detail: `The code deletes "${deleted}", which the new request needs.` };
  return all.every((change) => change !== undefined) ? all : { reason: 'body-unknown' };
}

/** A key that a change brings into a body, and that the code deletes from it. */
function deletedOf(bodies: readonly Body[], changes: readonly (Change | undefined)[]): string | undefined {
  const brought = new Set(changes.map((change) => change && keyBroughtBy(change)));
  const deleted = bodies.flatMap(({ object }) => object.writes).find((write) => write.op === 'delete' && brought.has(write.key));
  return deleted?.op === 'delete' ? deleted.key : undefined;
}

/** Whether a key that is added for some ways through the program would take the place of what another way has written before. */
export function overrides(bodies: readonly Body[], { at, key }: AddedKey): boolean {
  return bodies.some(({ object }) => {
    const written = object.writes.findLastIndex((write) => write.op === 'set' && write.key === key);
    const reached = at.kind === 'literal' ? (object.places.find(({ node }) => node === at.place.node)?.after ?? 0) : object.writes.findIndex((write) => write.op === 'set' && samePlace(write, at.write));
    return written >= 0 && written < reached;
  });
}

export type AddedKey = Change & { kind: 'add' };

/** Adds a key to every body that lacks it: in one place where they have one in common, else in each. */
export function additions(all: readonly Body[], hasKey: (body: Body) => boolean, key: string, value: NewValue | undefined, changes: readonly Change[]): (AddedKey | undefined)[] {
  if (!value) return [];
  const bodies = all.filter((body) => !hasKey(body));
  const whole = all.filter(hasKey);
  const going = new Set(changes.flatMap((change) => (change.kind === 'remove' ? [change.write.place] : [])));
  const objects = bodies.map(({ object }) => withoutWrites(object, (write) => !going.has(write.place)));
  const [first, ...others] = objects;
  const common = first && addPoint(shared(first, others), 0);
  return objects.map((object) => {
    const at = common ?? addPoint(object, 0);
    // A list of pairs that has the key on another way would have it twice.
    return at && !(isPairPoint(at) && whole.some((other) => isPartOf(other, at))) ? { kind: 'add', at, key, value } : undefined;
  });
}

function isPairPoint(at: AddPoint): at is AddPoint & { kind: 'behind' } {
  return at.kind === 'behind' && at.write.place.kind !== 'assignment';
}

function isPartOf({ object }: Body, { write }: AddPoint & { kind: 'behind' }): boolean {
  return object.writes.some((one) => one.op === 'set' && samePlace(one, write));
}

/** An object with only those writes and literals that all others have too. */
function shared(object: ObjectValue, others: readonly ObjectValue[]): ObjectValue {
  const places = object.places.filter(({ node }) => others.every((other) => other.places.some((place) => place.node === node)));
  const kept = withoutWrites(object, (write) => others.every((other) => other.writes.some((one) => one.op === 'set' && samePlace(one, write))));
  return { ...kept, places };
}

/** Writes that do not count leave a gap, so that the order of the others stays. */
function withoutWrites(object: ObjectValue, isKept: (write: SetWrite) => boolean): ObjectValue {
  const writes = object.writes.map((write) => (write.op === 'set' && !isKept(write) ? { op: 'unknown' as const, why: 'elsewhere' as const, node: object.node } : write));
  return { ...object, writes };
}

/** Whether two writes stand at one place; those of a text are the same only where they were read together. */
export function samePlace(left: SetWrite, right: SetWrite): boolean {
  if (left.place.kind === 'text' || right.place.kind === 'text') return left.place === right.place;
  return left.place.node === right.place.node;
}

function audienceOf({ audience, audienceExpression }: LegacyOptions): NewValue | undefined {
  if (audienceExpression !== undefined) return { code: audienceExpression };
  return audience === undefined ? undefined : { text: audience };
}

function planWrite(body: Body, write: SetWrite, target: Target, evaluator: Evaluator, options: LegacyOptions): Change[] | Obstacle {
  const fate = target === 'database' && KEPT_FOR_DATABASE.has(write.key) ? undefined : legacyParameter(write.key)?.fate;
  switch (fate?.kind) {
    case 'rename':
      return [{ kind: 'rename', write, to: fate.to }];
    case 'remove':
    case 'remove-empty':
      return [{ kind: 'remove', write }];
    case 'hoist-scope':
      return hoist(body, write, evaluator, options);
    case 'grant':
      return grantChanges(body, write, target, evaluator);
    default:
      return write.key === 'scope' ? scopeChanges(evaluator, write, options) : [];
  }
}

/** Sets the grant where its text stands: in a literal, behind a constant, or as the whole value of the key. */
function grantChanges(body: Body, write: SetWrite, target: Target, evaluator: Evaluator): Change[] {
  if (write.key !== grantKey(body)) return [{ kind: 'remove', write }];
  const grant = GRANTS[target];
  const named: Change[] = write.key === 'grant_type' ? [] : [{ kind: 'rename', write, to: 'grant_type' }];
  const inForm = write.place.kind === 'text' ? one(sourcesOf(write.place.value)) : undefined;
  if (inForm) return [...named, { kind: 'text', slice: inForm, text: inForm.isEncoded ? grant : encodeURIComponent(grant), part: 'grant' }];
  const texts = evaluator.valuesOf(write.value).map((value) => (value.kind === 'text' ? wholeText(value) : undefined));
  if (write.place.kind === 'text' || texts.some((text) => text === undefined)) {
    return [...named, { kind: 'value', write, value: { text: grant } }];
  }
  return [...named, ...texts.flatMap((slice): Change[] => (slice ? [{ kind: 'text', slice, text: grant, part: 'grant' }] : []))];
}

/** The literal that a text is the whole of. */
function wholeText(value: TextValue): SourceSlice | undefined {
  return one(sourcesOf({ text: value, start: 0, end: value.pieces.reduce((length, piece) => length + (piece.kind === 'known' ? piece.text.length : 1), 0) }));
}

function one<T>(items: readonly T[] | undefined): T | undefined {
  return items?.length === 1 ? items[0] : undefined;
}

/** `authParams: { scope: 'openid' }` becomes `scope: 'openid'`; beside a scope of its own, or without one, it goes. */
function hoist(body: Body, write: SetWrite, evaluator: Evaluator, options: LegacyOptions): Change[] | Obstacle {
  const values = evaluator.valuesOf(write.value);
  const [value] = values;
  if (values.length !== 1 || value?.kind !== 'object' || value.writes.some(({ op }) => op !== 'set')) return { reason: 'body-unknown', detail: 'authParams is not an object whose keys are seen.' };
  const stranger = value.writes.find((inner) => inner.op === 'set' && inner.key !== 'scope' && !isDroppable(inner.key));
  if (stranger) return { reason: 'body-unknown', detail: 'authParams holds more than a scope.' };
  const inner = lastWrite(value, 'scope').write;
  const ownScopes = isPresent(body, 'scope') ? memberOf(evaluator, body.object, 'scope', body.object.node) : [];
  if (ownScopes.some(({ kind }) => kind === 'primitive')) return { reason: 'body-unknown', detail: 'The scope beside authParams is not always there.' };
  if (inner?.op !== 'set' || ownScopes.length > 0) return [{ kind: 'remove', write }];
  const isNested = inner.place.kind === 'property' && 'node' in write.value && contains(write, inner);
  if (!isNested) return { reason: 'body-unknown', detail: 'authParams is written in another place.' };
  return [{ kind: 'hoist', write, inner, mend: scopeChanges(evaluator, inner, options) }];
}

function contains(write: SetWrite, inner: SetWrite): boolean {
  return write.place.kind !== 'text' && inner.place.kind !== 'text' && containsNode(write.place.node, inner.place.node);
}

function isDroppable(key: string): boolean {
  const fate = legacyParameter(key)?.fate.kind;
  return fate === 'remove' || fate === 'remove-empty';
}

/** Mends the known misspellings of a scope, word by word. */
function scopeChanges(evaluator: Evaluator, write: SetWrite, options: LegacyOptions): Change[] {
  const isForm = write.place.kind === 'text';
  return evaluator.valuesOf(write.value).flatMap((value) => {
    if (value.kind !== 'text') return [];
    return mendedScope(value, options.scopes ?? [], isForm).flatMap(({ slice, text }): Change[] => {
      const source = one(sourcesOf(slice));
      return source ? [{ kind: 'text', slice: source, text, part: 'scope' }] : [];
    });
  });
}

/**
 * Where a key can be added to a body so that it counts: into the last literal with keys in it, or behind the last key that is
 * written in another way.
 *
 * @param from the number of writes that the new key must come behind
 */
export function addPoint(object: ObjectValue, from: number): AddPoint | undefined {
  const literal = object.places.findLast(({ node, after }) => after >= from && node.type === 'ObjectExpression' && node.properties.length > 0);
  const write = object.writes.findLast((one, index): one is SetWrite => one.op === 'set' && index >= from && one.place.kind !== 'property');
  if (literal && (!write || hasProperty(object, literal.after))) return { kind: 'literal', place: literal };
  if (write) return { kind: 'behind', write };
  const empty = object.places.findLast(({ after }) => after >= from);
  return empty ? { kind: 'literal', place: empty } : undefined;
}

function hasProperty(object: ObjectValue, after: number): boolean {
  return object.writes.slice(0, after).some((write) => write.op === 'set' && write.place.kind === 'property');
}
