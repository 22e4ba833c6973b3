import { calleeOf } from './callee.ts';
import { isFunction, keyName, unwrap, type Node } from './node.ts';

/** Methods of lists that call their argument at once, item by item. */
const ITERATING_METHODS = new Set(['forEach', 'map', 'filter', 'some', 'every', 'find', 'flatMap']);

/** The list whose items a callback is called with: `list.forEach(callback)`. */
export function iteratedBy(callback: Node): Node | undefined {
  const { parent } = callback;
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== callback) return undefined;
  const callee = unwrap(parent.callee);
  return callee.type === 'MemberExpression' && ITERATING_METHODS.has(keyName(callee) ?? '') ? unwrap(callee.object) : undefined;
}

/** The object whose keys or entries an expression lists: `Object.keys(body)`. */
export function listedObject(node: Node): Node | undefined {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return undefined;
  const { path, isGlobal, module } = calleeOf(call.callee);
  const isObjectMethod = isGlobal && /^Object\.(?:keys|entries)$/.test(path.join('.'));
  const isLodash = /^(?:lodash|underscore)$/.test(module ?? '') && /^(?:keys|toPairs|pairs)$/.test(path[0] ?? '');
  return isObjectMethod || isLodash ? call.arguments[0] : undefined;
}

/** The object over whose keys the innermost loop around a node runs: `for (const key in body) …`. */
export function loopedObject(node: Node): Node | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (current.type === 'ForInStatement') return current.right;
    if (current.type === 'ForOfStatement') return listedObject(current.right);
    if (isFunction(current)) {
      const list = iteratedBy(current);
      return list && listedObject(list);
    }
  }
  return undefined;
}
