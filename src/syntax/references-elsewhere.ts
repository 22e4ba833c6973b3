import type { Evaluator } from './evaluate.ts';
import { ownReads, valueReads } from './exported.ts';
import { accessNames, isClass, keyName, memberName, nameOf, unwrap, wrapped, type ClassNode, type FunctionNode, type Node } from './node.ts';
import { outsideAccessesOf, outsideReadersOf, outsideWayOf, readersOfExport } from './outside.ts';
import type { Variable } from './scopes.ts';
import { fileOf } from './source-file.ts';

/** How far a function is followed through names, literals and exports. */
const MOST_STEPS = 8;

/**
 * The places of other files that name a function, as far as they are seen: by an export of its own, as a member of an exported
 * object, or as a method of a class that they import.
 */
export function referencesElsewhere(fn: FunctionNode, evaluator: Evaluator): readonly Node[] {
  if (!fileOf(fn).surroundings) return [];
  const { parent } = fn;
  if (parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition') return ofMethod(fn, parent, evaluator);
  if (fn.type === 'FunctionDeclaration' && fn.id) return ofVariable(fileOf(fn).variableOf(fn.id), []);
  return ofExpression(fn, []);
}

/** @param keys the way from what the expression holds to the function */
function ofExpression(expression: Node, keys: readonly string[], steps = 0): readonly Node[] {
  const outer = wrapped(expression);
  const { parent } = outer;
  if (!parent || steps > MOST_STEPS) return [];
  const way = outsideWayOf(outer);
  if (way) return readersOfExport(fileOf(outer).ast, [...way, ...keys]).nodes;
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.init === outer && parent.id.type === 'Identifier' ? ofVariable(fileOf(outer).variableOf(parent.id), keys, steps + 1) : [];
    case 'AssignmentExpression':
      return parent.right === outer && parent.left.type === 'Identifier' ? ofVariable(fileOf(outer).variableOf(parent.left), keys, steps + 1) : [];
    case 'Property': {
      const key = keyName(parent);
      return parent.value === outer && parent.parent.type === 'ObjectExpression' && key !== undefined ? ofExpression(parent.parent, [key, ...keys], steps + 1) : [];
    }
    case 'CallExpression':
      // `export const login = catchAsync(async () => …)`, `Object.freeze({ login })`
      return parent.callee === outer ? [] : ofExpression(parent, keys, steps + 1);
    default:
      return [];
  }
}

function ofVariable(variable: Variable | undefined, keys: readonly string[], steps = 0): readonly Node[] {
  if (!variable) return [];
  const handedOn = ownReads(variable).filter((read) => wrapped(read).parent?.type === 'Property').flatMap((read) => ofExpression(read, keys, steps + 1));
  return [...outsideReadersOf(variable).nodes.flatMap((node) => membersOf(node, keys)), ...handedOn];
}

/** Where the value below a way of keys is read out of what an expression holds. */
function membersOf(node: Node, [first, ...rest]: readonly string[]): readonly Node[] {
  if (first === undefined) return [node];
  const outer = wrapped(node);
  const { parent } = outer;
  if (parent?.type === 'MemberExpression') return parent.object === outer && keyName(parent) === first ? membersOf(parent, rest) : [];
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'ObjectPattern') return [];
  return parent.id.properties.flatMap((property) => {
    const variable = property.type === 'Property' && keyName(property) === first && property.value.type === 'Identifier' ? fileOf(property).variableOf(property.value) : undefined;
    return variable ? valueReads(variable).flatMap((read) => membersOf(read, rest)) : [];
  });
}

function ofMethod(fn: FunctionNode, member: Node & { key: Node }, evaluator: Evaluator): readonly Node[] {
  const owner = member.parent?.parent;
  const key = memberName(member);
  if (!isClass(owner) || key === undefined || key.startsWith('#') || key === 'constructor') return [];
  const file = fileOf(owner);
  const name = owner.id?.name ?? 'default';
  const importing = new Set(file.surroundings?.importersOf(file, new Set([name])).map(({ file: other }) => other));
  return outsideAccessesOf(owner, key).nodes.filter((node) => {
    if (node.type !== 'MemberExpression') return false;
    const isProven = evaluator.valuesOfNode(node).some((value) => value.kind === 'function' && value.fn === fn);
    return isProven || (importing.has(fileOf(node)) && isNamedAfter(unwrap(node.object), owner));
  });
}

/** Whether what a method is called on bears the name of a class, or a part of it: `this.auth`, `authService` for `AuthService`. */
function isNamedAfter(object: Node, owner: ClassNode): boolean {
  const receiver = (object.type === 'MemberExpression' ? accessNames(object).at(-1) : nameOf(object))?.replace(/^[#_$]+/, '').toLowerCase();
  const name = owner.id?.name.toLowerCase();
  return receiver !== undefined && name !== undefined && receiver.length > 1 && (name.includes(receiver) || receiver.includes(name));
}
