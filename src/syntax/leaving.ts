import { holdersOf } from './classes.ts';
import { isExported, ownReads, valueReads } from './exported.ts';
import { isFunction, keyName, wrapped, type ClassNode, type Node } from './node.ts';
import { outsideReadersOf, outsideWayOf, readersOfExport } from './outside.ts';
import type { Variable } from './scopes.ts';
import { fileOf } from './source-file.ts';
import type { Places } from './surroundings.ts';
import { thisesOfClass } from './this.ts';

/** What of the program is looked at: one file, or all of the project. */
type Reach = 'file' | 'project';

const leavesByClass = { file: new WeakMap<ClassNode, boolean>(), project: new WeakMap<ClassNode, boolean>() };

/** Whether other files may hold the class or an instance: it is exported, or used other than by `new` and by its members. */
export function leavesFile(owner: ClassNode): boolean {
  return leaves(owner, 'file');
}

/** Whether an instance goes where nobody sees what becomes of it: into another function, into a container. */
export function goesOutOfSight(owner: ClassNode): boolean {
  return leaves(owner, 'project');
}

function leaves(owner: ClassNode, reach: Reach): boolean {
  const known = leavesByClass[reach];
  let found = known.get(owner);
  if (found === undefined) {
    // Classes may extend each other in a circle.
    known.set(owner, false);
    found = isHandedOn(owner, reach);
    known.set(owner, found);
  }
  return found;
}

function isHandedOn(owner: ClassNode, reach: Reach): boolean {
  const isExportedAsIs = owner.parent.type === 'ExportDefaultDeclaration' || owner.parent.type === 'ExportNamedDeclaration';
  if (isDecorated(owner) || (isExportedAsIs && (reach === 'file' || !owner.id))) return true;
  const { instance, itself } = thisesOfClass(owner);
  const unnamed = [...(owner.type === 'ClassExpression' ? [owner] : []), ...instance, ...itself];
  return holdersOf(owner).some((variable) => leavesByName(variable, reach)) || unnamed.some((one) => !stays(one, reach));
}

/** Whether a decorator is given the class, and may do with it what it likes. */
export function isDecorated(owner: ClassNode): boolean {
  return (owner.decorators ?? []).length > 0;
}

const looking = new Set<Variable>();

/** Whether a name hands what it holds on to where it is not seen. */
function leavesByName(variable: Variable, reach: Reach): boolean {
  if (looking.has(variable)) return false;
  looking.add(variable);
  try {
    if (reach === 'file') return isExported(variable) || !stayAll({ nodes: valueReads(variable), isOpen: false }, reach);
    return !stayAll({ nodes: ownReads(variable), isOpen: false }, reach) || !stayAll(outsideReadersOf(variable), reach);
  } finally {
    looking.delete(variable);
  }
}

function stayAll({ nodes, isOpen }: Places, reach: Reach): boolean {
  return !isOpen && nodes.every((node) => stays(node, reach));
}

/** `C.member`, `new C().member`, `class D extends C` where D stays here, and `const c = new C()` where `c` stays here too. */
function stays(reference: Node, reach: Reach): boolean {
  const outer = wrapped(reference);
  const { parent } = outer;
  const way = reach === 'project' ? outsideWayOf(outer) : undefined;
  if (way) return stayAll(readersOfExport(fileOf(outer).ast, way), reach);
  switch (parent?.type) {
    case 'ClassDeclaration':
    case 'ClassExpression':
      return parent.superClass !== outer || !leaves(parent, reach);
    case 'NewExpression':
      return parent.callee === outer && stays(parent, reach);
    case 'MemberExpression':
      return parent.object === outer && (!/^(?:constructor|prototype)$/.test(keyName(parent) ?? '') || stays(parent, reach));
    case 'VariableDeclarator':
      return parent.init === outer && isHeldHere(parent.id, reach);
    case 'CallExpression':
      // `this.login.bind(this)`: a method that is given its own object.
      return parent.arguments[0] === outer && isOwnMethod(parent.callee);
    case 'BinaryExpression':
    case 'ExpressionStatement':
      return true;
    default:
      return false;
  }
}

/** `this.login.bind`, `super.login.call` */
function isOwnMethod(callee: Node): boolean {
  if (callee.type !== 'MemberExpression' || !/^(?:apply|bind|call)$/.test(keyName(callee) ?? '')) return false;
  const method = callee.object;
  return isFunction(method) || (method.type === 'MemberExpression' && (method.object.type === 'ThisExpression' || method.object.type === 'Super'));
}

/** Whether the names of a pattern keep what they are given in sight: a part of an instance is one of its members. */
function isHeldHere(id: Node, reach: Reach): boolean {
  if (id.type === 'ObjectPattern') return id.properties.every(({ type }) => type === 'Property');
  const variable = id.type === 'Identifier' ? fileOf(id).variableOf(id) : undefined;
  return variable !== undefined && !leavesByName(variable, reach);
}
