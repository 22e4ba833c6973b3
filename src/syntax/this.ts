import { enclosingFunction, isClass, unwrap, walk, type Node } from './node.ts';
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

/** Every `this` that stands for an object literal: those of its methods, with the arrow functions in them. */
export function thisesOf(object: Node): readonly Node[] {
  let thises = thisesByObject.get(object);
  if (!thises && object.type === 'ObjectExpression') {
    const found: Node[] = [];
    for (const property of object.properties) {
      if (property.type !== 'Property' || property.value.type !== 'FunctionExpression') continue;
      const method = property.value;
      walk(method, (node) => {
        if (node.type === 'ThisExpression') found.push(node);
        return node === method || !(isClass(node) || node.type === 'FunctionExpression' || node.type === 'FunctionDeclaration');
      });
    }
    thises = found;
    thisesByObject.set(object, thises);
  }
  return thises ?? [];
}

/** Every `this` that stands for what a variable starts with. */
export function thisesOfVariable({ defs: [definition] }: Variable): readonly Node[] {
  const init = definition?.node.type === 'VariableDeclarator' && definition.node.id === definition.name ? definition.node.init : undefined;
  return init ? thisesOf(unwrap(init)) : [];
}
