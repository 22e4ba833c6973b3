import type { Body } from '../requests/body.ts';
import type { RequestCall } from '../requests/recognize.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { eventsOf } from '../syntax/events.ts';
import { contains, unwrap, type Node } from '../syntax/node.ts';
import { lastWrite } from '../syntax/objects.ts';
import { stepsOf, type ObjectValue, type Via } from '../syntax/value.ts';
import type { Candidate } from './candidate.ts';
import { changeKey, keyBroughtBy, viaOf, type Change, type NewValue, type SetWrite } from './exchange.ts';
import { addPoint, samePlace } from './plan.ts';
import { isUntouched, looksAt, readersOf, readsKey } from './readers.ts';
import { splitPoint } from './split.ts';
import { isReadByType } from './type-readers.ts';

/** What the proven requests of a file change, and by which references they read it. */
interface Readings {
  readonly byChange: ReadonlyMap<string, ReadonlySet<Node>>;
  /** The places where each key is written that gets a new name: `connection realm`. */
  readonly renamed: ReadonlyMap<string, ReadonlySet<Node>>;
}

/** A reader that sees a change and is not proven. */
interface Conflict {
  readonly via: Via;
  readonly isOpen: boolean;
}

/**
 * Holds the changes of all candidates of a file against every other reader of what they change. A change that other code
 * would see is made where only the request sees it; where that cannot be, the candidate gets an obstacle.
 */
export function account(candidates: readonly Candidate[], evaluator: Evaluator): void {
  for (let isStable = false; !isStable; ) {
    isStable = true;
    const proven = candidates.filter(({ isProven }) => isProven);
    const readings = readingsOf(proven);
    for (const candidate of proven) {
      const settled = settle(candidate, readings, evaluator);
      if (settled === 'unchanged') continue;
      isStable = false;
      // What one candidate gives up may be what another relied on.
      break;
    }
  }
}

function readingsOf(candidates: readonly Candidate[]): Readings {
  const byChange = new Map<string, Set<Node>>();
  const renamed = new Map<string, Set<Node>>();
  for (const change of candidates.flatMap(({ changes }) => changes)) {
    const nodes = setOf(byChange, changeKey(change));
    for (const { node } of stepsOf(viaOf(change))) nodes.add(node);
    if (change.kind === 'rename' && change.write.place.kind !== 'text') setOf(renamed, renameKey(change)).add(change.write.place.node);
  }
  return { byChange, renamed };
}

function setOf(map: Map<string, Set<Node>>, key: string): Set<Node> {
  const known = map.get(key) ?? new Set();
  map.set(key, known);
  return known;
}

function renameKey({ write, to }: Change & { kind: 'rename' }): string {
  return `${write.key} ${to}`;
}

function settle(candidate: Candidate, readings: Readings, evaluator: Evaluator): 'changed' | 'unchanged' {
  const more: Change[] = [];
  for (const change of candidate.changes) {
    const names: Change[] = [];
    const conflict = conflictOf(change, readings, names, evaluator);
    if (!conflict) {
      more.push(...names);
      continue;
    }
    const separate = separated(candidate.request, change, conflict, evaluator);
    if (separate) candidate.changes = [...candidate.changes.filter((one) => one !== change), ...separate];
    else if (change.kind === 'text' && change.part === 'scope') candidate.changes = candidate.changes.filter((one) => one !== change);
    else candidate.obstacle = { reason: change.kind === 'text' && change.part === 'url' ? 'url-shared' : 'body-shared', detail: detailOf(conflict) };
    return 'changed';
  }
  const known = new Set(candidate.changes.map(changeKey));
  const fresh = more.filter((one) => !known.has(changeKey(one)));
  if (fresh.length === 0) return 'unchanged';
  candidate.changes = [...candidate.changes, ...fresh];
  return 'changed';
}

function detailOf({ via, isOpen }: Conflict): string {
  const name = nameOfCell(via);
  return isOpen ? `"${name}" is exported; other files may read it.` : `"${name}" has other readers.`;
}

function nameOfCell({ cell }: Via): string {
  if (cell.kind === 'loose') return 'this';
  if (cell.kind === 'export') return cell.way.map((step) => step.replace('export=', 'module.exports')).join('.');
  return cell.kind === 'variable' ? cell.variable.name : cell.key;
}

/** Changes behind which a key of an object is no longer there. */
const TAKES_KEY = /^(?:hoist|nest|remove|rename)$/;

/** A reader of a change that is not proven. Readers of a key that is renamed are renamed with it. */
function conflictOf(change: Change, readings: Readings, names: Change[], evaluator: Evaluator): Conflict | undefined {
  const proven = readings.byChange.get(changeKey(change));
  const { place, key } = placeOf(change);
  const brought = keyBroughtBy(change);
  for (let via = change.kind === 'split' ? change.behind : viaOf(change); via; via = via.rest) {
    const { nodes, isOpen } = readersOf(via.cell);
    const here = via;
    if (isOpen) return { via, isOpen };
    if (key !== undefined && TAKES_KEY.test(change.kind) && here.cell.kind === 'variable' && isReadByType(here.cell.variable, key)) return { via, isOpen };
    const later = change.kind === 'rename' ? setsUnderOldName(via, change, readings, evaluator) : [];
    if (later === undefined) return { via, isOpen };
    if (change.kind === 'rename') names.push(...later.map((node): Change => ({ kind: 'name', node, to: change.to })));
    for (const read of nodes) {
      if (proven?.has(read)) continue;
      const member = change.kind === 'rename' ? readsKey(read, change.write.key) : undefined;
      const sight = member && change.kind === 'rename' ? seenBy(read, change.write.key, readings.renamed.get(renameKey(change)), evaluator) : undefined;
      if (sight === 'never') continue;
      if (brought !== undefined && looksAt(read, brought)) return { via, isOpen };
      if (member && sight === 'always' && change.kind === 'rename') names.push({ kind: 'name', node: member, to: change.to });
      else if (!place || !isUntouched(read, here, place, key)) return { via, isOpen };
    }
  }
  return undefined;
}

/**
 * The keys by which code behind the request sets what is renamed: `body.password = '***'`, to print the rest.
 *
 * @returns nothing where one of them cannot be renamed as well
 */
function setsUnderOldName({ cell }: Via, change: Change & { kind: 'rename' }, readings: Readings, evaluator: Evaluator): readonly Node[] | undefined {
  if (cell.kind !== 'variable') return [];
  const { key } = change.write;
  const renamed = readings.renamed.get(renameKey(change));
  const keys: Node[] = [];
  for (const event of eventsOf(cell.variable)) {
    if (event.kind !== 'set' || event.path.length !== 1 || event.path[0] !== key || renamed?.has(event.at)) continue;
    const target = unwrap(event.target);
    const sight = target.type === 'MemberExpression' ? seenBy(target.object, key, renamed, evaluator) : 'sometimes';
    if (sight === 'never') continue;
    if (sight === 'sometimes' || target.type !== 'MemberExpression' || target.computed) return undefined;
    keys.push(target.property);
  }
  return keys;
}

/** Whether what a reference names holds an object whose key is renamed: a variable may hold something else at times. */
function seenBy(read: Node, key: string, renamed: ReadonlySet<Node> | undefined, evaluator: Evaluator): 'always' | 'sometimes' | 'never' {
  const values = evaluator.valuesOfNode(read);
  const sights = values.map((value) => (value.kind === 'object' ? sightIn(value, key, renamed) : value.kind === 'unknown' ? 'sometimes' : 'never'));
  const [first] = sights;
  return first && sights.every((sight) => sight === first) ? first : 'sometimes';
}

/** Whether what an object holds under a key was written in a place where the key is renamed. */
function sightIn(object: ObjectValue, key: string, renamed: ReadonlySet<Node> | undefined): 'always' | 'sometimes' | 'never' {
  const { write, mayDiffer } = lastWrite(object, key);
  const isRenamed = write?.op === 'set' && write.place.kind !== 'text' && renamed?.has(write.place.node) === true;
  // What may have been written behind it is not seen to be.
  if (isRenamed) return 'always';
  return mayDiffer ? 'sometimes' : 'never';
}

/** Where a change is made, and the key that it changes. */
function placeOf(change: Change): { place: Node | undefined; key: string | undefined } {
  switch (change.kind) {
    case 'text':
    case 'split':
      return { place: change.slice.node, key: undefined };
    case 'rename':
    case 'value':
    case 'remove':
    case 'hoist':
    case 'nest':
      return { place: placeNode(change.write), key: change.write.key };
    case 'add':
      return { place: change.at.kind === 'literal' ? change.at.place.node : placeNode(change.at.write), key: change.key };
    default:
      return { place: undefined, key: undefined };
  }
}

function placeNode({ place }: SetWrite): Node {
  return place.kind === 'text' ? place.whole.text.node : place.node;
}

/** The same effect, made where only this request sees it. */
function separated(request: RequestCall, change: Change, conflict: Conflict, evaluator: Evaluator): Change[] | undefined {
  if (change.kind === 'text' && change.part === 'url') {
    const point = splitPoint(change.slice, conflict.via, conflict.isOpen);
    return point && [{ kind: 'split', slice: change.slice, text: change.text, reads: [point.read], relays: point.relays, behind: point.behind }];
  }
  if (change.kind === 'text' && change.part === 'grant') return grantAtSite(request, change, evaluator);
  if (change.kind === 'value') return overridden(request, change.write, change.value);
  return undefined;
}

/** A grant whose text is shared is written at the key; where the key is shared too, the key is written again behind it. */
function grantAtSite(request: RequestCall, change: Change & { kind: 'text' }, evaluator: Evaluator): Change[] | undefined {
  const value: NewValue = { text: change.text };
  const writes = request.bodies.bodies.flatMap(({ object }) => object.writes).filter((write): write is SetWrite => write.op === 'set' && write.key === 'grant_type');
  const holders = writes.filter(({ place }) => placeContains(place, change.slice.node));
  const [holder] = holders;
  // A literal that stands in the key itself is shared because the key is.
  if (holder) return overridden(request, holder, value);
  const readers = writes.filter((write) => readsText(write, change.slice.node, evaluator));
  if (readers.length === 0 || readers.some(({ place }) => place.kind === 'text')) return undefined;
  return [...new Map(readers.map((write) => [placeNode(write), write])).values()].map((write) => ({ kind: 'value', write, value }));
}

/** Whether what is written under a key may come from a literal. */
function readsText(write: SetWrite, literal: Node, evaluator: Evaluator): boolean {
  return evaluator.valuesOf(write.value).some((value) => value.kind === 'text' && value.pieces.some((piece) => piece.kind === 'known' && piece.source === literal));
}

function placeContains(place: SetWrite['place'], node: Node): boolean {
  return place.kind !== 'text' && contains(place.node, node);
}

/** A key that is written in a shared object is written again in an object of the request, where that comes later. */
function overridden(request: RequestCall, shared: SetWrite, value: NewValue): Change[] | undefined {
  const changes = request.bodies.bodies.map((body) => overriddenIn(body, shared, value));
  return changes.every((change) => change !== undefined) ? changes.flat() : undefined;
}

function overriddenIn({ object }: Body, shared: SetWrite, value: NewValue): Change[] | undefined {
  const index = object.writes.findIndex((write) => write.op === 'set' && write.key === shared.key && samePlace(write, shared));
  if (index < 0) return [];
  const own = { ...object, places: object.places.filter((place) => !sameVia(place.via, shared.via)) };
  const at = addPoint(own, index + 1);
  const isOwn = at && (at.kind === 'behind' || !sameVia(at.place.via, shared.via));
  return isOwn ? [{ kind: 'add', at, key: shared.key, value }] : undefined;
}

function sameVia(left: Via | undefined, right: Via | undefined): boolean {
  return left === right || left?.node === right?.node;
}

