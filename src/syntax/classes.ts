import { isClass, unwrap, type ClassNode, type Node } from './node.ts';
import type { Variable } from './scopes.ts';
import { fileOf } from './source-file.ts';

/** The variables that hold a class: the name that it is declared or assigned to, and its own name inside its body. */
export function holdersOf(owner: ClassNode): Variable[] {
  const file = fileOf(owner);
  const assigned = owner.parent.type === 'VariableDeclarator' && owner.parent.id.type === 'Identifier' ? owner.parent.id : undefined;
  const outer = [owner.id, assigned].flatMap((name) => (name ? (file.variableOf(name) ?? []) : []));
  const inner = owner.id ? file.scopes.acquire(owner, true)?.set.get(owner.id.name) : undefined;
  return [...new Set(inner ? [...outer, inner] : outer)];
}

const subclassesByOwner = new WeakMap<ClassNode, readonly ClassNode[]>();

/** The classes of the file that extend a class, directly or not. */
export function subclassesOf(owner: ClassNode): readonly ClassNode[] {
  let subclasses = subclassesByOwner.get(owner);
  if (!subclasses) {
    // Classes may extend each other in a circle.
    subclassesByOwner.set(owner, []);
    const references = holdersOf(owner).flatMap((variable) => variable.references);
    const direct = references.flatMap(({ identifier }) => (isClass(identifier.parent) && isSuperclass(identifier.parent, identifier) ? [identifier.parent] : []));
    subclasses = [...direct, ...direct.flatMap(subclassesOf)];
    subclassesByOwner.set(owner, subclasses);
  }
  return subclasses;
}

function isSuperclass({ superClass }: ClassNode, identifier: Node): boolean {
  return superClass !== null && unwrap(superClass) === identifier;
}

/** The classes of the file that a class extends, the nearest first. */
export function superclassesOf(owner: ClassNode): readonly ClassNode[] {
  const found: ClassNode[] = [];
  for (let above = superclassOf(owner); above && !found.includes(above) && above !== owner; above = superclassOf(above)) found.push(above);
  return found;
}

function superclassOf({ superClass }: ClassNode): ClassNode | undefined {
  const name = superClass && unwrap(superClass);
  const definition = name?.type === 'Identifier' ? fileOf(name).variableOf(name)?.defs[0]?.node : undefined;
  const node = definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : definition;
  return isClass(node) ? node : undefined;
}
