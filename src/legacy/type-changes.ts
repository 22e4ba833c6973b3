import { keyName, type Node } from '../syntax/node.ts';
import type { Change } from './exchange.ts';
import type { BodyType } from './types.ts';

/** The changes that keep a type fitting a body whose keys change; nothing where the type of a key's value would not fit. */
export function changesOfType(type: BodyType & { kind: 'members' }, changes: readonly Change[]): Change[] | undefined {
  const edits = changes.map((change) => changesFor(type, change));
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

function changesFor({ members }: BodyType & { kind: 'members' }, change: Change): Change[] | undefined {
  const memberOf = (key: string): Member | undefined => members.map((member) => member as unknown as Member).find((member) => keyName(member) === key);
  const isComplete = members.every(({ type }) => type !== 'TSIndexSignature');
  const last = members.at(-1) as Node;
  const added = (key: string, mayBeUndefined = false): Change[] => (isComplete && !memberOf(key) ? [{ kind: 'type-add', behind: last, key, mayBeUndefined }] : []);
  switch (change.kind) {
    case 'rename': {
      const member = memberOf(change.write.key);
      return member ? [{ kind: 'name', node: member.key, to: change.to }] : [];
    }
    case 'remove':
    case 'hoist': {
      const member = memberOf(change.write.key);
      const removed: Change[] = member ? [{ kind: 'type-remove', node: member as unknown as Node }] : [];
      return change.kind === 'hoist' ? [...removed, ...added('scope')] : removed;
    }
    case 'add':
      return added(change.key, 'code' in change.value && /^(?:process|import\.meta)\.env\b[^!]*$|\?\./.test(change.value.code) && !/\bas\b|\?\?|\|\|/.test(change.value.code));
    case 'nest':
      return undefined;
    default: {
      // What is an object behind the change is something else in the type.
      if (change.kind === 'value' && !('text' in change.value)) return undefined;
      const grant = grantOf(change);
      const member = memberOf('grant_type');
      return grant === undefined ? [] : typeOfGrant(member?.typeAnnotation?.typeAnnotation ?? member?.value, grant);
    }
  }
}

/** A property of a type: TypeScript has its type in an annotation, Flow as its value. */
interface Member {
  readonly key: Node;
  readonly computed?: boolean;
  readonly typeAnnotation?: { readonly typeAnnotation: Node };
  readonly value?: Node;
}

function grantOf(change: Change): string | undefined {
  if (change.kind === 'text') return change.part === 'grant' ? change.text : undefined;
  return change.kind === 'value' && 'text' in change.value ? change.value.text : undefined;
}

/** `grant_type: 'password'` in a type names the new grant; a type from elsewhere is not seen. */
function typeOfGrant(type: Node | undefined, grant: string): Change[] | undefined {
  if (!type || /^TS(?:String|Any|Unknown)Keyword$|^(?:Any|Mixed|String)TypeAnnotation$/.test(type.type)) return [];
  if ((type.type as string) === 'StringLiteralTypeAnnotation') return [{ kind: 'type-value', node: type, text: grant }];
  return type.type === 'TSLiteralType' ? [{ kind: 'type-value', node: type.literal, text: grant }] : undefined;
}

