import { calleeName, contains, functionName, isCallLike, isFunction, keyName, nameOf, unwrap, type Node } from '../syntax/node.ts';
import type { Variable } from '../syntax/scopes.ts';
import { fileOf } from '../syntax/source-file.ts';
import type { Via } from '../syntax/value.ts';
import { declaredType } from './declared-type.ts';

/**
 * The annotations of an object literal where it stands: `x as T`, `const x: T = …`, `return …` of a typed function, and those of
 * the objects that it is a property of.
 */
export function annotationsAt(literal: Node): Node[] {
  const found: Node[] = [];
  const path: string[] = [];
  const add = (types: readonly Node[]): void => {
    found.push(...types.flatMap((type) => memberType(type, path) ?? []));
  };
  for (let node = literal; ; ) {
    for (; node.parent && unwrap(node.parent) === unwrap(node) && node.parent.type !== 'Program'; node = node.parent) {
      const { typeAnnotation } = node.parent as { typeAnnotation?: Node };
      if (typeAnnotation) add([typeAnnotation]);
    }
    const { parent } = node;
    if (parent?.type === 'VariableDeclarator') add(annotation(parent.id));
    else if (parent?.type === 'PropertyDefinition') add(annotation(parent));
    else if (parent?.type === 'AssignmentPattern') add(annotation(parent.left));
    else if (parent?.type === 'ReturnStatement' || (isFunction(parent) && parent.body === node)) add(returnAnnotation(parent));
    const key = parent?.type === 'Property' && parent.value === node ? keyName(parent) : undefined;
    if (key === undefined || parent?.parent?.type !== 'ObjectExpression') return found;
    path.unshift(key);
    node = parent.parent;
  }
}

/** The type of a member of a type of this file; nothing where the type does not show it. */
function memberType(type: Node, path: readonly string[]): Node | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return type;
  const data = dataTypeOf(type, key);
  if (data) return memberType(data, rest);
  const member = membersOf(type)?.find((one) => one.type === 'TSPropertySignature' && keyName(one) === key);
  const [inner] = member ? annotation(member) : [];
  return inner && memberType(inner, rest);
}

/** `AxiosRequestConfig<LoginBody>`: the type of `data`. */
function dataTypeOf(type: Node, key: string): Node | undefined {
  const isConfig = key === 'data' && type.type === 'TSTypeReference' && /^(?:Internal)?AxiosRequestConfig$/.test(nameOf(type.typeName) ?? '');
  return isConfig ? type.typeArguments?.params[0] : undefined;
}

export function membersOf(type: Node): readonly Node[] | undefined {
  if (type.type === 'TSTypeLiteral') return type.members;
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  const variable = fileOf(type).variableOf(type.typeName);
  const declaration = variable && (declaredType(variable)?.declaration ?? variable.defs[0]?.node);
  if (declaration?.type === 'TSInterfaceDeclaration') return declaration.body.body;
  return declaration?.type === 'TSTypeAliasDeclaration' ? membersOf(declaration.typeAnnotation) : undefined;
}

export function annotation(node: Node): Node[] {
  const { typeAnnotation } = node as { typeAnnotation?: { typeAnnotation?: Node } };
  return typeAnnotation?.typeAnnotation ? [typeAnnotation.typeAnnotation] : [];
}

function returnAnnotation(node: Node): Node[] {
  let fn: Node | undefined = node;
  while (fn && !isFunction(fn)) fn = fn.parent;
  const type = (fn as { returnType?: { typeAnnotation?: Node } } | undefined)?.returnType?.typeAnnotation;
  return type ? [type] : [];
}

/** The annotations of the names that hold the object itself on its way to the request. */
export function annotationsAlong(literal: Node, via: Via | undefined): Node[] {
  const found: Node[] = [];
  let held = literal;
  for (let step = via; step; step = step.rest) {
    if (step.cell.kind !== 'variable' || !holdsItself(held, step.cell.variable)) return found;
    for (const { name } of step.cell.variable.defs) {
      const { pattern, path } = patternAround(name);
      const keys = keysAround(held);
      found.push(...annotation(name).flatMap((type) => memberType(type, keys) ?? []), ...(pattern === name ? [] : annotation(pattern).flatMap((type) => memberType(type, path) ?? [])));
    }
    held = step.node;
  }
  return found;
}

/** The keys under which an argument of a call holds an expression: `data` for the body of `request({ url, data: { … } })`. */
function keysAround(expression: Node): string[] {
  const keys: string[] = [];
  for (let node = expression; node.parent; node = node.parent) {
    const { parent } = node;
    if (parent.type === 'Property' && parent.value === node) keys.unshift(keyName(parent) ?? '');
    else if (isCallLike(parent)) return keys;
    else if (parent.type !== 'ObjectExpression' && unwrap(parent) !== unwrap(node)) return [];
  }
  return [];
}

/** The outermost pattern around a name, and the keys that lead to it. */
function patternAround(name: Node): { pattern: Node; path: string[] } {
  const path: string[] = [];
  let node = name;
  for (; node.parent && /^(?:Property|ObjectPattern|AssignmentPattern)$/.test(node.parent.type); node = node.parent) {
    if (node.parent.type === 'Property') path.unshift(keyName(node.parent) ?? '');
  }
  return { pattern: node, path };
}

/** Whether a variable holds an expression as it is, and not as a part of something else. */
function holdsItself(expression: Node, variable: Variable): boolean {
  const [definition] = variable.defs;
  let node = expression;
  while (node.parent && unwrap(node.parent) === unwrap(expression)) node = node.parent;
  if (definition?.type === 'Parameter') return isCallLike(node.parent) ? calleeName(node.parent) === functionName(definition.node) : node.parent?.type === 'Property';
  const declarator = definition?.node;
  if (declarator?.type !== 'VariableDeclarator') return false;
  if (node.parent === declarator) return true;
  const isCopied = node.parent?.type === 'SpreadElement' || node.parent?.type === 'CallExpression' || node.parent?.type === 'ObjectExpression';
  return isCopied && contains(declarator, node) && !isEncoded(node, declarator);
}

function isEncoded(node: Node, declarator: Node): boolean {
  for (let current = node.parent; current && current !== declarator; current = current.parent) if (current.type === 'Property') return true;
  return false;
}

