import { isClass, keyName, unwrap, wrapped, type ClassNode, type Node } from './node.ts';
import { isExported } from './exported.ts';
import { importedBy, outsideReadersOf, readersOfExport, outsideWayOf } from './outside.ts';
import type { Variable } from './scopes.ts';
import { fileOf } from './source-file.ts';
import type { ExportWay, Places } from './surroundings.ts';

/** The variables that hold a class: the name that it is declared or assigned to, and its own name inside its body. */
export function holdersOf(owner: ClassNode): Variable[] {
  const file = fileOf(owner);
  const assigned = owner.parent.type === 'VariableDeclarator' && owner.parent.id.type === 'Identifier' ? owner.parent.id : undefined;
  const outer = [owner.id, assigned].flatMap((name) => (name ? (file.variableOf(name) ?? []) : []));
  const inner = owner.id ? file.scopes.acquire(owner, true)?.set.get(owner.id.name) : undefined;
  return [...new Set(inner ? [...outer, inner] : outer)];
}

const subclassesByOwner = new WeakMap<ClassNode, readonly ClassNode[]>();

/** The expressions of other files that name a class. */
export function readersElsewhere(owner: ClassNode): Places {
  const exported = holdersOf(owner).filter(isExported);
  const way = exported.length === 0 ? outsideWayOf(owner) : undefined;
  const places = [...(way ? [readersOfExport(fileOf(owner).ast, way)] : exported.map(outsideReadersOf)), ...waysInTables(owner).map((one) => readersOfExport(fileOf(owner).ast, one))];
  return { nodes: places.flatMap(({ nodes }) => nodes), isOpen: places.some(({ isOpen }) => isOpen) };
}

/** The exports that hold a class under a key: `module.exports = { Base }`. */
function waysInTables(owner: ClassNode): ExportWay[] {
  return ownReferences(owner).flatMap((identifier) => {
    const { parent } = identifier;
    const key = parent?.type === 'Property' && parent.value === identifier ? keyName(parent) : undefined;
    const way = key !== undefined && parent?.parent?.type === 'ObjectExpression' ? outsideWayOf(parent.parent) : undefined;
    return way && key !== undefined ? [[...way, key]] : [];
  });
}

/** Whether code that is not seen may extend a class. */
export function mayBeExtended(owner: ClassNode): boolean {
  return readersElsewhere(owner).isOpen;
}

/** The classes that are seen to extend a class, directly or not. */
export function subclassesOf(owner: ClassNode): readonly ClassNode[] {
  let subclasses = subclassesByOwner.get(owner);
  if (!subclasses) {
    // Classes may extend each other in a circle.
    subclassesByOwner.set(owner, []);
    const direct = namesOf(owner).flatMap((node) => (isClass(node.parent) && isSuperclass(node.parent, node) ? [node.parent] : []));
    subclasses = [...direct, ...direct.flatMap(subclassesOf)];
    subclassesByOwner.set(owner, subclasses);
  }
  return subclasses;
}

/** Whether a function makes a class, or is given it in a file where something extends a name: a mixin may put members in the place of its own. */
export function mayBeExtendedByFunctions(owner: ClassNode): boolean {
  let may = extendedByOwner.get(owner);
  if (may === undefined) {
    may = isMadeByFunction(owner) || namesOf(owner).some((node) => {
      const { parent } = wrapped(node);
      return parent?.type === 'CallExpression' && parent.callee !== wrapped(node) && EXTENDS.test(fileOf(node).text);
    });
    extendedByOwner.set(owner, may);
  }
  return may;
}

/** `(Base) => class extends Base { … }`: what extends a class that a function makes names the function. */
function isMadeByFunction(owner: ClassNode): boolean {
  const { parent } = wrapped(owner);
  return parent?.type === 'ReturnStatement' || parent?.type === 'ArrowFunctionExpression' || holdersOf(owner).some(({ references }) => references.some(({ identifier }) => identifier.parent?.type === 'ReturnStatement'));
}

const EXTENDS = /\bclass\b[^{]*\bextends\s+[A-Za-z_$][\w$]*\s*\{/;

const extendedByOwner = new WeakMap<ClassNode, boolean>();

/** Every expression that is seen to name a class, in its file and in others. */
function namesOf(owner: ClassNode): readonly Node[] {
  return [...ownReferences(owner), ...readersElsewhere(owner).nodes.flatMap((node) => [node, ...namesGivenTo(node)])];
}

function ownReferences(owner: ClassNode): Node[] {
  return holdersOf(owner).flatMap((variable) => variable.references.map(({ identifier }) => identifier));
}

/** Where the names stand that a declaration gives to what it reads: `Base` behind `const Base = require('./base')` and `const { Base } = require('./base')`. */
function namesGivenTo(node: Node): readonly Node[] {
  const outer = wrapped(node);
  const { parent } = outer;
  const name = parent?.type === 'VariableDeclarator' && parent.init === outer ? parent.id : outer.type === 'Property' ? outer.value : outer;
  const variable = name.type === 'Identifier' ? fileOf(name).variableOf(name) : undefined;
  const isDeclared = variable?.defs.some((definition) => definition.name === name) ?? false;
  return isDeclared ? (variable?.references.map(({ identifier }) => identifier) ?? []) : [];
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
  if (isClass(node)) return node;
  const [imported, ...others] = (name && importedBy(name)) ?? [];
  return imported?.kind === 'value' && others.length === 0 && imported.keys.length === 0 && isClass(imported.node) ? imported.node : undefined;
}
