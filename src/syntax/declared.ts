import { isFunction, keyName, unwrap, type FunctionNode, type Node } from './node.ts';
import { importedBy } from './outside.ts';
import { fileOf } from './source-file.ts';

/** The function that a name stands for in its file, as its first declaration says. A parameter may stand for any function. */
export function functionNamed(name: Node): FunctionNode | undefined {
  const definition = name.type === 'Identifier' ? fileOf(name).variableOf(name)?.defs[0] : undefined;
  const declared = definition?.type === 'FunctionName' || definition?.type === 'Variable' ? definition.node : undefined;
  const value = declared?.type === 'VariableDeclarator' && declared.init ? unwrap(declared.init) : declared;
  return isFunction(value) ? value : undefined;
}

/** The same, also where the name is imported from another file of the project, or a member of an object that is. */
export function functionCalled(callee: Node): FunctionNode | undefined {
  const own = functionNamed(callee);
  if (own) return own;
  const [target, ...others] = importedBy(unwrap(callee)) ?? [];
  if (target?.kind !== 'value' || others.length > 0) return undefined;
  const value = target.keys.reduce<Node | undefined>(memberIn, valueOf(target.node));
  return isFunction(value) ? value : undefined;
}

/** What a name is declared as; everything else is itself. */
function valueOf(node: Node): Node | undefined {
  const definition = node.type === 'Identifier' ? fileOf(node).variableOf(node)?.defs[0]?.node : node;
  const value = definition?.type === 'VariableDeclarator' ? definition.init : definition;
  return value ? unwrap(value) : undefined;
}

/** What an object literal holds under a key: a function, or another object. */
function memberIn(object: Node | undefined, key: string): Node | undefined {
  const property = object?.type === 'ObjectExpression' ? object.properties.find((one) => one.type === 'Property' && keyName(one) === key) : undefined;
  return property?.type === 'Property' ? valueOf(property.value) : undefined;
}
