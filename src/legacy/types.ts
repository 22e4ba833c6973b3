import type { TSESTree } from '@typescript-eslint/types';
import { LEGACY_KEYS } from '../auth0/parameters.ts';
import type { Body } from '../requests/body.ts';
import { callsOf } from '../syntax/callers.ts';
import { Evaluator } from '../syntax/evaluate.ts';
import { declaredType } from './declared-type.ts';
import { keyName, nameOf, unwrap, walk, type CallLike, type Node } from '../syntax/node.ts';
import { functionsGivenBy } from '../syntax/references.ts';
import { fileOf } from '../syntax/source-file.ts';
import { stepsOf } from '../syntax/value.ts';
import { annotation, annotationsAlong, annotationsAt, membersOf } from './annotations.ts';

/** A declared type that a body has to fit. */
export type BodyType =
  /** Any keys fit: `any`, `Record<string, string>`, `URLSearchParams`. */
  | { readonly kind: 'open' }
  /** The keys are listed in this file. */
  | { readonly kind: 'members'; readonly members: readonly Node[]; readonly uses: readonly Node[]; readonly use: Node }
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
  return [...[...annotations].map(typeOf), ...parameterTypesOfCalled(call, body, annotations)].filter(({ kind }) => kind !== 'open');
}

/** The type of the body among the type arguments of a call: `post<Tokens, Response, LoginBody>(…)` of axios, or one that lists the legacy keys, also as an item: `toHaveBeenCalledWith<[string, LoginBody]>(…)`. */
function typeArgumentsOf(call: CallLike): readonly Node[] {
  const params: readonly Node[] = (call.typeArguments as TSESTree.TSTypeParameterInstantiation | undefined)?.params ?? [];
  const types = params.flatMap((type): readonly Node[] => (type.type === 'TSTupleType' ? type.elementTypes : [type]));
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
 * The types of the parameters by which a function takes the body, whatever it does with it. They change where every other call of the
 * function gives what is rewritten too.
 */
function parameterTypesOfCalled(call: CallLike, { object }: Body, known: ReadonlySet<Node>): BodyType[] {
  const bodies = new Set(object.places.flatMap(({ node, via }) => [node, ...stepsOf(via).map((step) => step.node)]));
  return call.arguments.flatMap((argument, index) => (bodies.has(unwrap(argument)) ? functionsGivenBy(call.callee, new Evaluator()) : []).flatMap(({ fn, bound }) => {
    const parameter = fn.params[index + bound];
    const [declared] = parameter ? annotation(parameter.type === 'AssignmentPattern' ? parameter.left : parameter) : [];
    if (!declared) return [];
    const type = typeOf(declared);
    if (type.kind !== 'members') return [type];
    const given = callsOf(fn)?.map((operands) => operands[index + bound]?.node);
    if (given?.every((other) => other !== undefined)) return [type, { ...type, uses: given, use: argument }];
    return known.has(declared) ? [] : [CLOSED];
  }));
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
      return ofMembers((type as TSESTree.TSTypeLiteral).members, [type], type);
    case 'TSUnionType':
      return (type as TSESTree.TSUnionType).types.every((one) => typeOf(one).kind === 'open') ? OPEN : CLOSED;
    case 'TSIntersectionType':
      return (type as TSESTree.TSIntersectionType).types.every((one) => typeOf(one).kind === 'open') ? OPEN : CLOSED;
    case 'TSTypeReference':
      return ofReference(type as TSESTree.TSTypeReference);
    case 'ObjectTypeAnnotation':
      return ofFlowObject(type, [type], type);
    case 'GenericTypeAnnotation':
      return ofFlowReference(type);
    default:
      return CLOSED;
  }
}

interface FlowObject {
  readonly properties?: readonly Node[];
  readonly indexers?: readonly Node[];
}

function ofFlowObject(type: Node, uses: readonly Node[], use: Node): BodyType {
  const { properties = [], indexers = [] } = type as unknown as FlowObject;
  if (indexers.length > 0 || properties.length === 0) return OPEN;
  const isListed = properties.every((member) => (member.type as string) === 'ObjectTypeProperty');
  return isListed ? { kind: 'members', members: properties, uses, use } : CLOSED;
}

/** Scope analysis does not look into Flow's types, so an alias and its uses are found by name. */
function ofFlowReference(type: Node): BodyType {
  const { id } = type as unknown as { id: Node };
  const name = nameOf(id) ?? '';
  if (OPEN_NAMES.has(name)) return OPEN;
  const aliases: Node[] = [];
  const uses: Node[] = [];
  walk(fileOf(type).ast, (node) => {
    const named = node as unknown as { id?: Node };
    if ((node.type as string) === 'TypeAlias' && named.id && nameOf(named.id) === name) aliases.push(node);
    if ((node.type as string) === 'GenericTypeAnnotation' && named.id && nameOf(named.id) === name) uses.push(named.id);
  });
  const [alias, ...others] = aliases;
  if (!alias || others.length > 0 || /^Export/.test(alias.parent?.type ?? '')) return CLOSED;
  const { right } = alias as unknown as { right: Node };
  return (right.type as string) === 'ObjectTypeAnnotation' ? ofFlowObject(right, uses, id) : CLOSED;
}

function ofMembers(members: readonly Node[], uses: readonly Node[], use: Node): BodyType {
  const isOpen = members.length === 0 || members.every(({ type }) => type === 'TSIndexSignature');
  if (isOpen) return OPEN;
  const isListed = members.every((member) => member.type === 'TSIndexSignature' || (member.type === 'TSPropertySignature' && keyName(member) !== undefined));
  return isListed ? { kind: 'members', members, uses, use } : CLOSED;
}

function ofReference(type: TSESTree.TSTypeReference): BodyType {
  if (type.typeName.type !== 'Identifier') return CLOSED;
  const { name } = type.typeName;
  const [first] = type.typeArguments?.params ?? [];
  if (SAME_KEYS.has(name) && first) return typeOf(first);
  if (name === 'Record') return first && /^TS(?:String|Any)Keyword$/.test(first.type) ? OPEN : CLOSED;
  const variable = fileOf(type).variableOf(type.typeName);
  if (!variable) return OPEN_NAMES.has(name) ? OPEN : CLOSED;
  const declared = declaredType(variable);
  if (!declared) return CLOSED;
  const { declaration, uses } = declared;
  if (declaration.type === 'TSTypeParameter') return OPEN;
  if (declaration?.type === 'TSInterfaceDeclaration' && declaration.extends.length === 0) return ofMembers(declaration.body.body, uses, type.typeName);
  if (declaration?.type === 'TSTypeAliasDeclaration') {
    const aliased = typeOf(declaration.typeAnnotation);
    return aliased.kind === 'members' ? { ...aliased, uses, use: type.typeName } : aliased;
  }
  return CLOSED;
}

/** Whether every use of a declared type is the type of a body that is rewritten. */
export function isUsedOnlyBy(type: BodyType & { kind: 'members' }, uses: ReadonlySet<Node>): boolean {
  return type.uses.every((use) => uses.has(use));
}
