import type { TSESTree } from '@typescript-eslint/types';
import { LEGACY_KEYS } from '../auth0/parameters.ts';
import type { Body } from '../requests/body.ts';
import { isExported } from '../syntax/callers.ts';
import { calleeName, contains, functionName, isCallLike, isFunction, keyName, nameOf, unwrap, type CallLike, type Node } from '../syntax/node.ts';
import type { Variable } from '../syntax/scopes.ts';
import { fileOf } from '../syntax/source-file.ts';
import type { Via } from '../syntax/value.ts';
import type { Change } from './exchange.ts';

/** A declared type that a body has to fit. */
export type BodyType =
  /** Any keys fit: `any`, `Record<string, string>`, `URLSearchParams`. */
  | { readonly kind: 'open' }
  /** The keys are listed in this file. */
  | { readonly kind: 'members'; readonly members: readonly Node[]; readonly name: Variable | undefined; readonly use: Node }
  /** The keys are listed elsewhere, or computed. */
  | { readonly kind: 'closed' };

const OPEN: BodyType = { kind: 'open' };
const CLOSED: BodyType = { kind: 'closed' };

const OPEN_NAMES = new Set([
  'Object', 'BodyInit', 'FormData', 'HttpParams', 'JSON', 'URLSearchParams', 'XMLHttpRequestBodyInit', 'Dictionary', 'StringMap', 'Map', 'const',
]);
const SAME_KEYS = new Set(['Partial', 'Readonly', 'Required', 'NonNullable', 'DeepPartial']);

/** The declared types of a body: of the literals that it is made of, and of the names and parameters that it goes through. */
export function typesOf(body: Body, call: CallLike): BodyType[] {
  const annotations = new Set<Node>([...typeArgumentsOf(call), ...parameterTypesOf(call, body)]);
  for (const place of body.object.places) {
    for (const annotation of annotationsAt(place.node)) annotations.add(annotation);
    for (const annotation of annotationsAlong(place.node, place.via)) annotations.add(annotation);
  }
  return [...annotations].map(typeOf).filter(({ kind }) => kind !== 'open');
}

/** The type of the body among the type arguments of a call: `post<Tokens, Response, LoginBody>(…)` of axios, or one that lists the legacy keys. */
function typeArgumentsOf(call: CallLike): readonly Node[] {
  const types: readonly Node[] = (call.typeArguments as TSESTree.TSTypeParameterInstantiation | undefined)?.params ?? [];
  return types.filter((type, index) => index === AXIOS_BODY || listsLegacyKeys(type));
}

/** `post<T, R, D>` of axios: the third type is that of the data. */
const AXIOS_BODY = 2;

function listsLegacyKeys(type: Node): boolean {
  const keys = (membersOf(type) ?? []).map((member) => keyName(member as { key?: Node }));
  return keys.filter((key) => key !== undefined && LEGACY_KEYS.has(key)).length >= 2;
}

/** The types of the parameters of a function that is only declared, for arguments that are parts of the body. */
function parameterTypesOf({ callee, arguments: args }: CallLike, { object }: Body): Node[] {
  const variable = callee.type === 'Identifier' ? fileOf(callee).variableOf(callee) : undefined;
  const declared = (variable?.defs ?? []).flatMap(({ node }) => (node.type === 'TSDeclareFunction' ? [node] : []));
  return declared.flatMap(({ params }) => params.flatMap((parameter, index) => (object.places.some(({ node }) => args[index] !== undefined && unwrap(args[index]) === node) ? annotation(parameter) : [])));
}

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

function membersOf(type: Node): readonly Node[] | undefined {
  if (type.type === 'TSTypeLiteral') return type.members;
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  const declaration = fileOf(type).variableOf(type.typeName)?.defs[0]?.node;
  if (declaration?.type === 'TSInterfaceDeclaration') return declaration.body.body;
  return declaration?.type === 'TSTypeAliasDeclaration' ? membersOf(declaration.typeAnnotation) : undefined;
}

function annotation(node: Node): Node[] {
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
function annotationsAlong(literal: Node, via: Via | undefined): Node[] {
  const found: Node[] = [];
  let held = literal;
  for (let step = via; step; step = step.rest) {
    if (step.cell.kind !== 'variable' || !holdsItself(held, step.cell.variable)) return found;
    for (const { name } of step.cell.variable.defs) {
      const { pattern, path } = patternAround(name);
      found.push(...annotation(name), ...(pattern === name ? [] : annotation(pattern).flatMap((type) => memberType(type, path) ?? [])));
    }
    held = step.node;
  }
  return found;
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

/** Whether any keys fit a type. */
export function isOpenType(type: Node): boolean {
  return typeOf(type).kind === 'open';
}

/** What a type annotation says about the keys of an object. */
function typeOf(type: Node): BodyType {
  switch (type.type as string) {
    case 'TSAnyKeyword':
    case 'TSUnknownKeyword':
    case 'TSObjectKeyword':
    case 'AnyTypeAnnotation':
    case 'MixedTypeAnnotation':
    case 'TSStringKeyword':
      return OPEN;
    case 'TSTypeOperator':
      return typeOf((type as TSESTree.TSTypeOperator).typeAnnotation as Node);
    case 'TSParenthesizedType':
      return typeOf((type as unknown as { typeAnnotation: Node }).typeAnnotation);
    case 'TSTypeLiteral':
      return ofMembers((type as TSESTree.TSTypeLiteral).members, undefined, type);
    case 'TSUnionType':
      return (type as TSESTree.TSUnionType).types.every((one) => typeOf(one).kind === 'open') ? OPEN : CLOSED;
    case 'TSIntersectionType':
      return (type as TSESTree.TSIntersectionType).types.every((one) => typeOf(one).kind === 'open') ? OPEN : CLOSED;
    case 'TSTypeReference':
      return ofReference(type as TSESTree.TSTypeReference);
    case 'ObjectTypeAnnotation':
      return isOpenFlowObject(type) ? OPEN : CLOSED;
    case 'GenericTypeAnnotation':
      return OPEN_NAMES.has(nameOf((type as unknown as { id: Node }).id) ?? '') ? OPEN : CLOSED;
    default:
      return CLOSED;
  }
}

function isOpenFlowObject(type: Node): boolean {
  const { indexers, properties } = type as unknown as { indexers?: unknown[]; properties?: unknown[] };
  return (indexers?.length ?? 0) > 0 || (properties?.length ?? 0) === 0;
}

function ofMembers(members: readonly Node[], name: Variable | undefined, use: Node): BodyType {
  const isOpen = members.length === 0 || members.every(({ type }) => type === 'TSIndexSignature');
  if (isOpen) return OPEN;
  const isListed = members.every((member) => member.type === 'TSIndexSignature' || (member.type === 'TSPropertySignature' && keyName(member) !== undefined));
  return isListed ? { kind: 'members', members, name, use } : CLOSED;
}

function ofReference(type: TSESTree.TSTypeReference): BodyType {
  if (type.typeName.type !== 'Identifier') return CLOSED;
  const { name } = type.typeName;
  const [first] = type.typeArguments?.params ?? [];
  if (SAME_KEYS.has(name) && first) return typeOf(first);
  if (name === 'Record') return first && /^TS(?:String|Any)Keyword$/.test(first.type) ? OPEN : CLOSED;
  const variable = fileOf(type).variableOf(type.typeName);
  if (!variable) return OPEN_NAMES.has(name) ? OPEN : CLOSED;
  const [definition] = variable.defs;
  const declaration = definition?.node;
  if (variable.defs.length !== 1 || isExported(variable)) return CLOSED;
  if (declaration?.type === 'TSTypeParameter') return OPEN;
  if (declaration?.type === 'TSInterfaceDeclaration' && declaration.extends.length === 0) return ofMembers(declaration.body.body, variable, type.typeName);
  if (declaration?.type === 'TSTypeAliasDeclaration') {
    const aliased = typeOf(declaration.typeAnnotation);
    return aliased.kind === 'members' ? { ...aliased, name: variable, use: type.typeName } : aliased;
  }
  return CLOSED;
}

/** The changes that keep a type fitting a body whose keys change; nothing where the type of a key's value would not fit. */
export function changesOfType(type: BodyType & { kind: 'members' }, changes: readonly Change[]): Change[] | undefined {
  const edits = changes.map((change) => changesFor(type, change));
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

function changesFor({ members }: BodyType & { kind: 'members' }, change: Change): Change[] | undefined {
  const memberOf = (key: string): TSESTree.TSPropertySignature | undefined => {
    return members.find((member): member is TSESTree.TSPropertySignatureNonComputedName => member.type === 'TSPropertySignature' && keyName(member) === key);
  };
  const isComplete = members.every(({ type }) => type !== 'TSIndexSignature');
  const added = (key: string): Change[] => (isComplete && !memberOf(key) ? [{ kind: 'type-add', behind: members.at(-1) as Node, key }] : []);
  switch (change.kind) {
    case 'rename': {
      const member = memberOf(change.write.key);
      return member ? [{ kind: 'name', node: member.key, to: change.to }] : [];
    }
    case 'remove':
    case 'hoist': {
      const member = memberOf(change.write.key);
      const removed: Change[] = member ? [{ kind: 'type-remove', node: member }] : [];
      return change.kind === 'hoist' ? [...removed, ...added('scope')] : removed;
    }
    case 'add':
      return added(change.key);
    default: {
      const grant = grantOf(change);
      return grant === undefined ? [] : typeOfGrant(memberOf('grant_type')?.typeAnnotation?.typeAnnotation, grant);
    }
  }
}

function grantOf(change: Change): string | undefined {
  if (change.kind === 'text') return change.part === 'grant' ? change.text : undefined;
  return change.kind === 'value' && 'text' in change.value ? change.value.text : undefined;
}

/** `grant_type: 'password'` in a type names the new grant; a type from elsewhere is not seen. */
function typeOfGrant(type: Node | undefined, grant: string): Change[] | undefined {
  if (!type || /^TS(?:String|Any|Unknown)Keyword$/.test(type.type)) return [];
  return type.type === 'TSLiteralType' ? [{ kind: 'type-value', node: type.literal, text: grant }] : undefined;
}

/** Whether every use of a declared type is the type of a body that is rewritten. */
export function isUsedOnlyBy(type: BodyType & { kind: 'members' }, uses: ReadonlySet<Node>): boolean {
  if (!type.name) return true;
  return type.name.references.every(({ identifier }) => uses.has(identifier));
}
