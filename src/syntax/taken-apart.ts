import { keyName, walk, type Node } from './node.ts';
import type { SourceFile } from './source-file.ts';

/** The places of patterns that take a member off its object: `const { login } = new Auth()`, `({ auth: { login } }) => …`. */
export function takenApart(file: SourceFile, key: string): Node[] {
  const places: Node[] = [];
  walk(file.ast, (node) => {
    if (node.type === 'Property' && node.parent.type === 'ObjectPattern' && keyName(node) === key && isOfInstance(node.parent)) places.push(node);
  });
  return places;
}

/** Whether a pattern takes apart what an expression gives, or a part of what is passed; the properties of components are no instances. */
function isOfInstance(pattern: Node): boolean {
  const outer = pattern.parent?.type === 'AssignmentPattern' ? pattern.parent : pattern;
  return outer.parent?.type === 'VariableDeclarator' || outer.parent?.type === 'AssignmentExpression' || outer.parent?.type === 'Property';
}
