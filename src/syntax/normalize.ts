import { childrenOf, type Node, type Program } from './node.ts';

type Fields = Record<string, unknown>;
type RawNode = Fields & { type: string; range: [number, number]; loc: unknown };

/**
 * Where the trees of Babel 7 and Flow differ from the tree of typescript-estree, for the parts that scope analysis and
 * the detectors look at. The keys are Babel's node types.
 */
const DIFFERENCES: Readonly<Record<string, (node: RawNode) => void>> = {
  TSTypeParameter(node) {
    if (typeof node.name === 'string') node.name = { type: 'Identifier', name: node.name, range: node.range, loc: node.loc };
  },
  TSMappedType(node) {
    const parameter = node.typeParameter as RawNode | undefined;
    if (!parameter) return;
    const name = parameter.name;
    node.key = typeof name === 'string' ? { type: 'Identifier', name, range: parameter.range, loc: parameter.loc } : name;
    node.constraint = parameter.constraint;
    delete node.typeParameter;
  },
  TSFunctionType: renameSignature,
  TSConstructorType: renameSignature,
  TSCallSignatureDeclaration: renameSignature,
  TSConstructSignatureDeclaration: renameSignature,
  TSMethodSignature: renameSignature,
  TSEnumDeclaration(node) {
    if (Array.isArray(node.members)) {
      node.body = { type: 'TSEnumBody', members: node.members, range: node.range, loc: node.loc };
      delete node.members;
    }
  },
  TSInterfaceDeclaration(node) {
    node.extends ??= [];
    for (const heritage of node.extends as RawNode[]) heritage.type = 'TSInterfaceHeritage';
  },
  ClassDeclaration: completeClass,
  ClassExpression: completeClass,
  MethodDefinition: completeDecorators,
  PropertyDefinition: completeDecorators,
  ClassAccessorProperty(node) {
    node.type = 'AccessorProperty';
    completeDecorators(node);
  },
  FunctionDeclaration: completeParameters,
  FunctionExpression: completeParameters,
  ArrowFunctionExpression: completeParameters,
  TSDeclareFunction: completeParameters,
  CommentBlock(node) {
    node.type = 'Block';
  },
  CommentLine(node) {
    node.type = 'Line';
  },
};

function renameSignature(node: RawNode): void {
  if (!('parameters' in node)) return;
  node.params = node.parameters;
  node.returnType = node.typeAnnotation;
  delete node.parameters;
  delete node.typeAnnotation;
}

function completeDecorators(node: RawNode): void {
  node.decorators ??= [];
}

/** Scope analysis asks every parameter for its decorators; Babel sets them in TypeScript only. */
function completeParameters(node: RawNode): void {
  for (const parameter of node.params as RawNode[]) completeDecorators(parameter);
}

function completeClass(node: RawNode): void {
  completeDecorators(node);
  node.implements ??= [];
  for (const heritage of node.implements as RawNode[]) {
    if (heritage.type === 'TSExpressionWithTypeArguments') heritage.type = 'TSClassImplements';
  }
  if (node.superTypeParameters) {
    node.superTypeArguments = node.superTypeParameters;
    delete node.superTypeParameters;
  }
}

/** Babel 7 keeps type arguments under the name of type parameters. */
function renameTypeArguments(node: RawNode): void {
  if ((node.typeParameters as RawNode | undefined)?.type === 'TSTypeParameterInstantiation') {
    node.typeArguments = node.typeParameters;
    delete node.typeParameters;
  }
}

/**
 * Makes the tree of Babel's `estree` plugin the tree that typescript-estree gives, sets `parent` on every node, and
 * cuts the ranges of template parts to their text, without the delimiters.
 *
 * @param program the tree; it is changed
 * @param text the text it was read from
 */
export function normalize(program: Program, text: string): Program {
  const stack: Node[] = [program];
  program.comments = program.comments?.map((comment) => {
    const raw = comment as unknown as RawNode;
    raw.range ??= [raw.start as number, raw.end as number];
    DIFFERENCES[comment.type]?.(raw);
    return comment;
  });
  for (let node = stack.pop(); node; node = stack.pop()) {
    const raw = node as unknown as RawNode;
    raw.range ??= [raw.start as number, raw.end as number];
    renameTypeArguments(raw);
    DIFFERENCES[node.type]?.(raw);
    for (const child of childrenOf(node)) {
      child.parent = node;
      stack.push(child);
    }
  }
  program.range = [0, text.length];
  return program;
}
