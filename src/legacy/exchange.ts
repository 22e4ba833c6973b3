import type { RequestCall } from '../requests/recognize.ts';
import type { Node, Range } from '../syntax/node.ts';
import { fileOf } from '../syntax/source-file.ts';
import type { ObjectPlace, SourceSlice, Via, Write } from '../syntax/value.ts';
import type { ReasonCode } from './reasons.ts';

export type SetWrite = Write & { readonly op: 'set' };

/** A value to be written: a text, code of the program, or an object of texts. */
export type NewValue = { readonly text: string } | { readonly code: string } | { readonly texts: Readonly<Record<string, string>> };

/** Where a key can be added to a body: into a literal, or behind another key that is written by a statement, a call or in a text. */
export type AddPoint =
  | { readonly kind: 'literal'; readonly place: ObjectPlace }
  | { readonly kind: 'behind'; readonly write: SetWrite };

/** One change of meaning. The transforms turn it into edits of the text. */
export type Change =
  /** Replaces a part of the text that a literal holds. */
  | { readonly kind: 'text'; readonly slice: SourceSlice; readonly text: string; readonly part: 'url' | 'grant' | 'scope' }
  /** Gives a key another name. */
  | { readonly kind: 'rename'; readonly write: SetWrite; readonly to: string }
  /** Gives a key another value. */
  | { readonly kind: 'value'; readonly write: SetWrite; readonly value: NewValue }
  | { readonly kind: 'remove'; readonly write: SetWrite }
  /** Replaces a key and its object by one key of that object. */
  | { readonly kind: 'hoist'; readonly write: SetWrite; readonly inner: SetWrite; readonly mend: readonly Change[] }
  /** Puts a key into a new object under another key; the others, which are removed, follow it there. */
  | { readonly kind: 'nest'; readonly write: SetWrite; readonly into: string; readonly others: readonly SetWrite[] }
  | { readonly kind: 'add'; readonly at: AddPoint; readonly key: string; readonly value: NewValue }
  /** Gives a member access, a type's member or another name in the code a new name. */
  | { readonly kind: 'name'; readonly node: Node; readonly to: string }
  /** Puts code behind an expression. */
  | { readonly kind: 'append'; readonly node: Node; readonly text: string }
  /** Replaces the code between two nodes, where no comment stands in it. */
  | { readonly kind: 'join'; readonly node: Node; readonly next: Node; readonly text: string }
  /** Puts code around an expression. */
  | { readonly kind: 'enclose'; readonly node: Node; readonly open: string; readonly close: string }
  /** Adds a second constant, table entry or field beside the one that holds the URL, and moves readers to it. */
  | { readonly kind: 'split'; readonly slice: SourceSlice; readonly text: string; readonly reads: readonly Node[]; readonly relays: readonly Node[]; readonly behind: Via | undefined }
  /** Removes a member of a type, or adds one behind another. */
  | { readonly kind: 'type-remove'; readonly node: Node }
  | { readonly kind: 'type-add'; readonly behind: Node; readonly key: string; readonly mayBeUndefined?: boolean }
  | { readonly kind: 'type-value'; readonly node: Node; readonly text: string };

/** A place in the code that uses the legacy login, with the state that it ends in. */
interface Place {
  /** The range to show: the path in the source where it stands at the call, else the argument that holds it. */
  readonly range: Range;
  readonly node: Node;
  /** Where the URL stands in literals; they may lie in other files. */
  readonly origins: readonly Pick<SourceSlice, 'node' | 'range'>[];
}

/**
 * A request that is proven to be a login which the new grant replaces. Only the detection makes one, so nothing that is not
 * proven can be rewritten.
 */
export interface ProvenExchange extends Place {
  readonly state: 'proven';
  readonly target: 'passwordless' | 'database' | 'double';
  readonly request: RequestCall;
  /** All that is changed together with it: its own changes, and those of the exchanges that share one with it. */
  readonly changes: readonly Change[];
  readonly ownChanges: readonly Change[];
}

/** A place that is left as it is, and why. */
export interface ReportedSite extends Place {
  readonly state: 'reported';
  readonly reason: ReasonCode;
  /** What exactly stood in the way; shown behind the reason. */
  readonly detail?: string | undefined;
  /** The request, where the place is one. */
  readonly request?: RequestCall;
}

/** A place that would be rewritten, had its author not switched the rule off. */
export interface KeptSite extends Place {
  readonly state: 'kept';
  readonly target: ProvenExchange['target'];
}

export type Site = ProvenExchange | ReportedSite | KeptSite;

/** Where a change is made, in a form that two equal changes share. */
export function changeKey(change: Change): string {
  return `${fileOf(nodeOf(change)).name}:${keyInFile(change)}`;
}

/** A node at the place of a change. */
export function nodeOf(change: Change): Node {
  switch (change.kind) {
    case 'text':
    case 'split':
      return change.slice.node;
    case 'rename':
    case 'value':
    case 'remove':
    case 'hoist':
    case 'nest':
      return nodeOfWrite(change.write);
    case 'add':
      return change.at.kind === 'literal' ? change.at.place.node : nodeOfWrite(change.at.write);
    case 'type-add':
      return change.behind;
    default:
      return change.node;
  }
}

/** The node that writes a key; of a text in which it stands, the text. */
function nodeOfWrite({ place }: SetWrite): Node {
  return place.kind === 'text' ? place.whole.text.node : place.node;
}

function keyInFile(change: Change): string {
  switch (change.kind) {
    case 'text':
    case 'split':
      return `${change.kind}:${change.slice.range.join('-')}:${change.text}`;
    case 'rename':
    case 'value':
    case 'remove':
    case 'hoist':
    case 'nest':
      return `${change.kind}:${placeKey(change.write)}`;
    case 'add':
      return `add:${change.at.kind === 'literal' ? change.at.place.node.range.join('-') : placeKey(change.at.write)}:${change.key}`;
    case 'type-add':
      return `type-add:${change.behind.range.join('-')}:${change.key}`;
    default:
      return `${change.kind}:${change.node.range.join('-')}`;
  }
}

function placeKey({ place, key }: SetWrite): string {
  const range = place.kind === 'text' ? `${place.whole.start}-${place.whole.end}@${place.whole.text.node.range.join('-')}` : place.node.range.join('-');
  return `${range}:${key}`;
}

/** The key that a change brings into a body. */
export function keyBroughtBy(change: Change): string | undefined {
  switch (change.kind) {
    case 'rename':
      return change.to;
    case 'hoist':
      return 'scope';
    case 'nest':
      return change.into;
    case 'add':
      return change.key;
    default:
      return undefined;
  }
}

/** The cells through which the request reads what a change changes. */
export function viaOf(change: Change): Via | undefined {
  switch (change.kind) {
    case 'text':
    case 'split':
      return change.slice.via;
    case 'rename':
    case 'value':
    case 'remove':
    case 'hoist':
    case 'nest':
      return change.write.via;
    case 'add':
      return change.at.kind === 'literal' ? change.at.place.via : change.at.write.via;
    default:
      return undefined;
  }
}
