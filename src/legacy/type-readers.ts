import type { TSESTree } from '@typescript-eslint/types';
import { isTypeQuery, typeReads } from '../syntax/exported.ts';
import type { Node } from '../syntax/node.ts';
import { outsideTypesOf } from '../syntax/outside.ts';
import type { Variable } from '../syntax/scopes.ts';

/** Types of TypeScript that take some keys of another. */
const PICKS = new Set(['Pick']);

/** Whether a type reads the key of an object from the variable that holds it, or all its keys: `(typeof body)['connection']`. */
export function isReadByType(variable: Variable, key: string): boolean {
  return [...typeReads(variable), ...outsideTypesOf(variable)].filter(isTypeQuery).some((name) => keysTaken(name)?.includes(key) ?? true);
}

/** The keys that a type takes of what `typeof` says; nothing where it may take any. */
function keysTaken(name: Node): readonly string[] | undefined {
  if (name.parent?.type !== 'TSTypeQuery') return undefined;
  let type: Node = name.parent;
  while ((type.parent?.type as string) === 'TSParenthesizedType') type = type.parent as Node;
  const around = type.parent;
  if (around?.type === 'TSIndexedAccessType' && around.objectType === type) return keysOf(around.indexType);
  const reference = around?.type === 'TSTypeParameterInstantiation' ? around.parent : undefined;
  const isPick = reference?.type === 'TSTypeReference' && reference.typeName.type === 'Identifier' && PICKS.has(reference.typeName.name);
  return isPick ? keysOf((around as TSESTree.TSTypeParameterInstantiation).params[1]) : undefined;
}

/** The names of a literal type, or of a union of them. */
function keysOf(type: Node | undefined): readonly string[] | undefined {
  if (type?.type === 'TSLiteralType') return type.literal.type === 'Literal' ? [String(type.literal.value)] : undefined;
  if (type?.type !== 'TSUnionType') return undefined;
  const keys = type.types.map(keysOf);
  return keys.every((one) => one !== undefined) ? keys.flat() : undefined;
}
