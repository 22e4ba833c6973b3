import type { TSESTree } from '@typescript-eslint/types';
import { annotationOf } from '../../requests/clients.ts';
import { functionCalled } from '../../syntax/declared.ts';
import { isCallLike, isClass, isFunction, keyName, nameOf, unwrap, type Node } from '../../syntax/node.ts';
import { fileOf } from '../../syntax/source-file.ts';
import { declaredType } from '../declared-type.ts';

/** How many types lead to a type, one naming the other: `Deps['auth0']`, `type A = B`. */
const MOST_STEPS = 8;

/**
 * The type that the source declares for an expression: by an assertion, by the annotation of a name or a field, as the result of a
 * function, or as a member of the type of what it is taken from. What `Promise` and `Readonly` hold is meant, and nothing of
 * `null` and `undefined`.
 *
 * @param receiver the expression as it stands, with its assertions
 */
export function typeOfExpression(receiver: Node, steps = 0): Node | undefined {
  const declared = steps > MOST_STEPS ? undefined : declaredTypeOf(receiver, steps);
  return declared && plain(declared);
}

function declaredTypeOf(receiver: Node, steps: number): Node | undefined {
  const asserted = assertedType(receiver);
  if (asserted) return asserted;
  const node = unwrap(receiver);
  const annotation = annotationOf(node);
  if (annotation) return annotation;
  if (node.type === 'MemberExpression') {
    const key = keyName(node);
    const owner = key === undefined ? undefined : typeOfExpression(node.object, steps + 1);
    return owner && memberOfType(owner, key as string, steps);
  }
  if (isCallLike(node)) return returnTypeOf(unwrap(node.callee), steps);
  return node.type === 'Identifier' ? typeOfPart(node, steps) : undefined;
}

/** What a function says that it gives back; one that is only declared has no code. */
function returnTypeOf(callee: Node, steps: number): Node | undefined {
  const declaration = callee.type === 'Identifier' ? fileOf(callee).variableOf(callee)?.defs[0]?.node : undefined;
  const type = declaration?.type === 'TSDeclareFunction' ? declaration : (functionCalled(callee) ?? typeOfExpression(callee, steps + 1));
  const isFunctionType = type !== undefined && 'returnType' in type;
  return isFunctionType ? type.returnType?.typeAnnotation : undefined;
}

/** `client as AuthenticationClient`, `<AuthenticationClient>client` */
function assertedType(receiver: Node): Node | undefined {
  for (let node: Node = receiver; ; ) {
    switch (node.type) {
      case 'TSAsExpression':
      case 'TSTypeAssertion':
        return node.typeAnnotation;
      case 'AwaitExpression':
        node = node.argument;
        break;
      case 'ChainExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
        node = node.expression;
        break;
      default:
        return undefined;
    }
  }
}

/** A name that a pattern takes out of something with a type: `({ auth0 }: Deps) => …`, `const { auth0 } = deps`. */
function typeOfPart(name: TSESTree.Identifier, steps: number): Node | undefined {
  const declared = fileOf(name).variableOf(name)?.defs[0]?.name as Node | undefined;
  const property = declared?.parent?.type === 'AssignmentPattern' ? declared.parent.parent : declared?.parent;
  const pattern = property?.parent;
  if (property?.type !== 'Property' || pattern?.type !== 'ObjectPattern') return undefined;
  const key = keyName(property);
  const annotated = pattern.typeAnnotation?.typeAnnotation;
  const init = pattern.parent.type === 'VariableDeclarator' && pattern.parent.init ? typeOfExpression(pattern.parent.init, steps + 1) : undefined;
  const owner = annotated ? plain(annotated) : init;
  return owner && key !== undefined ? memberOfType(owner, key, steps) : undefined;
}

/** Types that hold what they are given. */
const HOLDERS = /^(?:Awaited|NonNullable|Promise|PromiseLike|Readonly|Required)$/;

/** The type of a member of a type, an interface, or a class; of a method its signature. */
function memberOfType(owner: Node, key: string, steps: number): Node | undefined {
  if (steps > MOST_STEPS) return undefined;
  switch (owner.type) {
    case 'TSTypeLiteral':
      return typeOfMember(owner.members, key);
    case 'TSIntersectionType':
      return owner.types.map((type) => memberOfType(plain(type), key, steps + 1)).find((type) => type !== undefined);
    case 'TSTypeReference':
      return owner.typeName.type === 'Identifier' ? memberOfDeclared(owner.typeName, key, steps) : undefined;
    default:
      return undefined;
  }
}

function memberOfDeclared(name: TSESTree.Identifier, key: string, steps: number): Node | undefined {
  const declaration = declarationOf(name);
  switch (declaration?.type) {
    case 'TSInterfaceDeclaration': {
      const own = typeOfMember(declaration.body.body, key);
      return own ?? declaration.extends.map(({ expression }) => (expression.type === 'Identifier' ? memberOfDeclared(expression, key, steps + 1) : undefined)).find((type) => type !== undefined);
    }
    case 'TSTypeAliasDeclaration':
      return memberOfType(plain(declaration.typeAnnotation), key, steps + 1);
    default:
      return isClass(declaration) ? typeOfField(declaration.body.body, key) : undefined;
  }
}

function declarationOf(name: TSESTree.Identifier): Node | undefined {
  const variable = fileOf(name).variableOf(name);
  return variable && (declaredType(variable)?.declaration ?? variable.defs[0]?.node);
}

function typeOfMember(members: readonly TSESTree.TypeElement[], key: string): Node | undefined {
  const member = members.find((one) => (one.type === 'TSPropertySignature' || one.type === 'TSMethodSignature') && nameOf(one.key) === key);
  if (member?.type === 'TSPropertySignature') return member.typeAnnotation && plain(member.typeAnnotation.typeAnnotation);
  return member?.type === 'TSMethodSignature' && member.kind === 'get' ? member.returnType && plain(member.returnType.typeAnnotation) : member;
}

function typeOfField(members: readonly TSESTree.ClassElement[], key: string): Node | undefined {
  for (const member of members) {
    if (member.type === 'PropertyDefinition' && nameOf(member.key) === key && member.typeAnnotation) return plain(member.typeAnnotation.typeAnnotation);
    if (member.type !== 'MethodDefinition' || !isFunction(member.value)) continue;
    if (member.kind === 'get' && nameOf(member.key) === key && member.value.returnType) return plain(member.value.returnType.typeAnnotation);
    const parameter = member.kind === 'constructor' ? member.value.params.find((one) => one.type === 'TSParameterProperty' && nameOf(one.parameter) === key) : undefined;
    const type = parameter?.type === 'TSParameterProperty' ? parameter.parameter.typeAnnotation?.typeAnnotation : undefined;
    if (type) return plain(type);
  }
  return undefined;
}

/** A type without the types around it that hold the same, `Promise<T>` and `T | null`, and without a name of its own. */
function plain(type: Node, steps = 0): Node {
  if (steps > MOST_STEPS) return type;
  if (type.type === 'TSUnionType') {
    const types = type.types.filter((one) => one.type !== 'TSNullKeyword' && one.type !== 'TSUndefinedKeyword');
    return types.length === 1 ? plain(types[0] as Node, steps + 1) : type;
  }
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return type;
  const [argument] = type.typeArguments?.params ?? [];
  if (argument && HOLDERS.test(type.typeName.name)) return plain(argument, steps + 1);
  const alias = argument ? undefined : declarationOf(type.typeName);
  return alias?.type === 'TSTypeAliasDeclaration' ? plain(alias.typeAnnotation, steps + 1) : type;
}
