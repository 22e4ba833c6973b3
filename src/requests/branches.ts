import { contains, isFunction, type Node } from '../syntax/node.ts';

/** Whether a node runs only on some of the ways that run another one of the same function, or later, or more than once. */
export function isConditional(node: Node, other: Node): boolean {
  for (let current = node; current.parent && !contains(current.parent, other); current = current.parent) {
    if (isArm(current)) return true;
    if (isFunction(current.parent)) return true;
  }
  return false;
}

/** Whether a node is a part of its parent that does not always run. */
function isArm(node: Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test !== node;
    case 'LogicalExpression':
      return parent.right === node;
    case 'SwitchCase':
    case 'CatchClause':
      return true;
    default:
      return /^(?:For|While|DoWhile)/.test(parent?.type ?? '');
  }
}

/** Whether two nodes stand in different arms of one branch, so that only one of them runs. */
export function excludes(one: Node, other: Node): boolean {
  let arm = one;
  while (arm.parent && !contains(arm.parent, other)) arm = arm.parent;
  const { parent } = arm;
  if (parent?.type !== 'IfStatement' && parent?.type !== 'ConditionalExpression') return false;
  return parent.test !== arm && !contains(parent.test, other);
}
