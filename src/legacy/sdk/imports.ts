import { requiredModule } from '../../syntax/callee.ts';
import { accessNames, keyName, unwrap, walk, wrapped, type Node } from '../../syntax/node.ts';
import { fileOf, type SourceFile } from '../../syntax/source-file.ts';
import type { Change } from '../exchange.ts';

/** The class that the package has below another path. */
const MOVED = 'AuthenticationClient';

/**
 * Makes the imports of a package by a file imports of another module.
 *
 * @returns nothing where one of them gives something that the other module does not have, or has in another form
 */
export function moveImport(file: SourceFile, pkg: string, to: string): Change[] | undefined {
  const sources: Node[] = [];
  let givesOthers = false;
  walk(file.ast, (node) => {
    const source = sourceOf(node, pkg);
    if (!source) return;
    sources.push(source);
    givesOthers ||= !givesOnlyMoved(node);
  });
  return givesOthers || sources.length === 0 ? undefined : sources.map((node) => ({ kind: 'name', node, to }));
}

/** Whether a file takes the default export of a package. */
export function hasDefaultImport({ ast }: SourceFile, pkg: string): boolean {
  return ast.body.some((node) => node.type === 'ImportDeclaration' && node.source.value === pkg && node.specifiers.some(({ type }) => type === 'ImportDefaultSpecifier'));
}

function sourceOf(node: Node, pkg: string): Node | undefined {
  if (node.type === 'ImportDeclaration' || node.type === 'ImportExpression') return node.source.type === 'Literal' && node.source.value === pkg ? node.source : undefined;
  if (node.type !== 'CallExpression') return undefined;
  const [first] = node.arguments;
  const isMock = /^(?:jest|vi)\.(?:do|un|dont)?[mM]ock$/.test(accessNames(node.callee).join('.')) && first?.type === 'Literal' && first.value === pkg;
  return isMock || requiredModule(node) === pkg ? first : undefined;
}

function givesOnlyMoved(node: Node): boolean {
  if (node.type === 'ImportDeclaration') {
    return node.specifiers.length > 0 && node.specifiers.every((one) => (one.type === 'ImportSpecifier' ? keyName({ key: one.imported }) === MOVED : holdsOnlyMoved(one.local)));
  }
  const { parent } = wrapped(node);
  if (parent?.type === 'ExpressionStatement') return true;
  if (parent?.type === 'MemberExpression') return unwrap(parent.object) === node && keyName(parent) === MOVED;
  return parent?.type === 'VariableDeclarator' && holdsOnlyMoved(parent.id);
}

/** Whether the name of the whole package is only used for the class. */
function holdsOnlyMoved(pattern: Node): boolean {
  if (pattern.type === 'ObjectPattern') return pattern.properties.every((one) => one.type === 'Property' && keyName(one) === MOVED);
  const variable = pattern.type === 'Identifier' ? fileOf(pattern).variableOf(pattern) : undefined;
  return variable?.references.every(({ identifier, init }) => init || takesMoved(identifier)) ?? false;
}

function takesMoved(name: Node): boolean {
  const { parent } = name;
  if (parent?.type === 'TSQualifiedName') return parent.right.name === MOVED;
  return parent?.type === 'MemberExpression' && parent.object === name && keyName(parent) === MOVED;
}
