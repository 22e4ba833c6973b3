import { functionNamed } from './declared.ts';
import { enclosingFunction, isClass, isFunction, unwrap, walk, type ClassNode, type Node } from './node.ts';
import type { Variable } from './scopes.ts';
import { fileOf } from './source-file.ts';

/** The object literal whose method a `this` stands in; nothing in a class, or in a function of its own. */
export function objectOfThis(node: Node): Node | undefined {
  let fn: Node = enclosingFunction(node);
  while (fn.type === 'ArrowFunctionExpression') fn = enclosingFunction(fn);
  return fn.type === 'FunctionExpression' && fn.parent.type === 'Property' ? fn.parent.parent : undefined;
}

/** The variable that an object literal is the first value of. */
export function variableOfObject(object: Node): Variable | undefined {
  let node = object;
  while (node.parent && node.parent.type !== 'VariableDeclarator' && unwrap(node.parent) === object) node = node.parent;
  const { parent } = node;
  return parent?.type === 'VariableDeclarator' && parent.init === node && parent.id.type === 'Identifier' ? fileOf(object).variableOf(parent.id) : undefined;
}

const thisesByObject = new WeakMap<Node, readonly Node[]>();

/** Every `this` that stands for an object literal: those of its methods, written in it or named. */
export function thisesOf(object: Node): readonly Node[] {
  let thises = thisesByObject.get(object);
  if (!thises && object.type === 'ObjectExpression') {
    thises = object.properties.flatMap((property) => (property.type === 'Property' ? thisesOfMethod(property.value) : []));
    thisesByObject.set(object, thises);
  }
  return thises ?? [];
}

/** Every `this` that stands for the object that a function is called on; none for one that keeps the `this` around it. */
export function thisesOfMethod(value: Node): readonly Node[] {
  const inner = unwrap(value);
  const fn = isFunction(inner) ? inner : functionNamed(inner);
  return fn && fn.type !== 'ArrowFunctionExpression' ? thisesIn(fn) : [];
}

/** Every `this` of a function, a program or a member of a class itself, with the arrow functions in it. */
export function thisesIn(root: Node): readonly Node[] {
  const found: Node[] = [];
  walk(root, (node) => {
    if (node.type === 'ThisExpression') found.push(node);
    return node === root || !(isClass(node) || node.type === 'FunctionExpression' || node.type === 'FunctionDeclaration');
  });
  return found;
}

/** Every `this` that stands for what a variable starts with. */
export function thisesOfVariable({ defs: [definition] }: Variable): readonly Node[] {
  const init = definition?.node.type === 'VariableDeclarator' && definition.node.id === definition.name ? definition.node.init : undefined;
  return init ? thisesOf(unwrap(init)) : [];
}

/** Every `this` of a class: in its members an instance of it, in those that are static the class itself. */
export function thisesOfClass({ body: { body } }: ClassNode): { readonly instance: readonly Node[]; readonly itself: readonly Node[] } {
  const [itself, instance] = [true, false].map((isStatic) => body.filter((member) => (member.type === 'StaticBlock' || ('static' in member && member.static)) === isStatic));
  const thises = (members: typeof body = []): Node[] => members.flatMap((member) => thisesIn('value' in member && isFunction(member.value) ? member.value : member));
  return { instance: thises(instance), itself: thises(itself) };
}
