import { enclosingFunction, isFunction, type Node } from '../../syntax/node.ts';

/** What an object may be a part of, or pass through, and keep its type. */
const TRANSPARENT = /^(?:ArrayExpression|AwaitExpression|CallExpression|ConditionalExpression|LogicalExpression|ObjectExpression|Property|TSNonNullExpression)$/;

/** Whether a type is declared for an object, or for what it is a part of, so that nothing can be added to it. */
export function hasDeclaredType(object: Node): boolean {
  for (let { parent } = object; parent; { parent } = parent) {
    switch (parent.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
        if (!isConst(parent.typeAnnotation)) return true;
        break;
      case 'VariableDeclarator':
        return parent.id.typeAnnotation !== undefined && parent.id.typeAnnotation !== null;
      case 'PropertyDefinition':
        return parent.typeAnnotation !== undefined && parent.typeAnnotation !== null;
      case 'ReturnStatement':
      case 'ArrowFunctionExpression': {
        const fn = parent.type === 'ReturnStatement' ? enclosingFunction(parent) : parent;
        if (!isFunction(fn)) return false;
        if (fn.returnType) return true;
        parent = fn as Node;
        break;
      }
      default:
        if (!TRANSPARENT.test(parent.type)) return false;
    }
  }
  return false;
}

/** `as const` */
function isConst(type: Node): boolean {
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const';
}
