import { isFunction, unwrap, type FunctionNode, type Node } from './node.ts';
import { fileOf } from './source-file.ts';

/** The function that a name stands for in its file, as its first declaration says. A parameter may stand for any function. */
export function functionNamed(name: Node): FunctionNode | undefined {
  const definition = name.type === 'Identifier' ? fileOf(name).variableOf(name)?.defs[0] : undefined;
  const declared = definition?.type === 'FunctionName' || definition?.type === 'Variable' ? definition.node : undefined;
  const value = declared?.type === 'VariableDeclarator' && declared.init ? unwrap(declared.init) : declared;
  return isFunction(value) ? value : undefined;
}
