import type { TSESTree } from '@typescript-eslint/types';
import { visitorKeys } from '@typescript-eslint/visitor-keys';

/** A node of the tree that ESLint users know: ESTree with TypeScript and JSX, every node with its `parent` and `range`. */
export type Node = TSESTree.Node;
export type Expression = TSESTree.Expression;
export type Identifier = TSESTree.Identifier;
export type Comment = TSESTree.Comment;
export type Program = TSESTree.Program;
export type CallLike = TSESTree.CallExpression | TSESTree.NewExpression;
export type FunctionNode =
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression
  | TSESTree.ArrowFunctionExpression;
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** UTF-16 offsets into the text of a file without its byte order mark: from the first character, to behind the last. */
export type Range = readonly [start: number, end: number];

/** Fields that lead away from the tree, or that hold no nodes. */
const NOT_CHILDREN = new Set(['parent', 'loc', 'range', 'start', 'end', 'tokens', 'comments', 'extra', 'errors']);

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** The names of the fields of a node that hold child nodes. Node types outside ESTree (Flow) are looked through field by field. */
function childKeys(node: Node): readonly string[] {
  return visitorKeys[node.type] ?? Object.keys(node).filter((key) => !NOT_CHILDREN.has(key));
}

/** The child nodes, in the order of the fields. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const key of childKeys(node)) {
    const child = (node as unknown as Record<string, unknown>)[key];
    if (Array.isArray(child)) children.push(...child.filter(isNode));
    else if (isNode(child)) children.push(child);
  }
  return children;
}

/** Visits a node and everything below it, parents first. `visit` returns false to leave out what is below a node. */
export function walk(root: Node, visit: (node: Node) => boolean | void): void {
  // A stack of its own: generated code nests deeper than the engine's call stack reaches.
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (visit(node) !== false) stack.push(...childrenOf(node).reverse());
  }
}

/** Whether a node, or something below it, passes a test. */
export function some(root: Node, test: (node: Node) => boolean): boolean {
  let found = false;
  walk(root, (node) => {
    found ||= test(node);
    return !found;
  });
  return found;
}

/** Whether a node lies in the range of another one of the same file. */
export function contains(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1] && rootOf(outer) === rootOf(inner);
}

/** The program that a node belongs to. */
export function rootOf(node: Node): Node {
  let root = node;
  while (root.parent) root = root.parent;
  return root;
}

export function isFunction(node: Node | undefined | null): node is FunctionNode {
  // Overloads and abstract methods have no body in some trees.
  return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node?.type ?? '') && Boolean((node as FunctionNode).body);
}

export function isClass(node: Node | undefined | null): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

export function isCallLike(node: Node | undefined | null): node is CallLike {
  return node?.type === 'CallExpression' || node?.type === 'NewExpression';
}

/** The closest function around a node, or the program. Class fields and static blocks count as part of what is around the class. */
export function enclosingFunction(node: Node): FunctionNode | Program {
  let current = node.parent;
  while (current && !isFunction(current) && current.type !== 'Program') current = current.parent;
  if (!current) throw new Error(`A ${node.type} outside any program`);
  return current;
}

/** The closest class whose `this` a node sees; none inside an ordinary function that is not a method. */
export function enclosingClass(node: Node): ClassNode | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (isClass(current)) return current;
    const isOrdinaryFunction = current.type === 'FunctionDeclaration' || current.type === 'FunctionExpression';
    if (isOrdinaryFunction && current.parent?.type !== 'MethodDefinition') return undefined;
  }
  return undefined;
}

/**
 * The node inside wrappers that do not change a value: `as`, `satisfies`, `!`, `<T>x`, optional chains, parentheses,
 * Flow casts and `await`.
 */
export function unwrap(node: Node): Node {
  let current = node;
  for (;;) {
    switch (current.type as string) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
      case 'ParenthesizedExpression':
      case 'TypeCastExpression':
      case 'AsExpression':
      case 'AsConstExpression':
        current = (current as unknown as { expression: Node }).expression;
        break;
      case 'AwaitExpression':
        current = (current as TSESTree.AwaitExpression).argument;
        break;
      case 'SequenceExpression':
        current = (current as TSESTree.SequenceExpression).expressions.at(-1) as Node;
        break;
      default:
        return current;
    }
  }
}

/** The outermost of the wrappers of {@link unwrap} around a node, or the node itself. */
export function wrapped(node: Node): Node {
  let current = node;
  while (current.parent && current.parent.type !== 'Program' && unwrap(current.parent) === unwrap(node)) {
    current = current.parent;
  }
  return current;
}

/** The name of an identifier, a private name or a string key. */
export function nameOf(node: Node): string | undefined {
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier' || node.type === 'JSXIdentifier') return node.name;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return undefined;
}

/** The name of a member of a class or of a member access, private names with their `#`. */
export function memberName(node: { computed?: boolean; key?: Node; property?: Node }): string | undefined {
  const key = node.key ?? node.property;
  return key?.type === 'PrivateIdentifier' ? `#${key.name}` : keyName(node);
}

/** The name of the property that a member expression or a property key names, where it stands in the source as a plain name or string. */
export function keyName(node: {
  computed?: boolean;
  key?: Node;
  property?: Node;
}): string | undefined {
  const key = node.key ?? node.property;
  if (!key) return undefined;
  if (!node.computed) return key.type === 'Literal' ? String(key.value) : nameOf(key);
  const inner = unwrap(key);
  if (inner.type === 'TemplateLiteral' && inner.expressions.length === 0) return inner.quasis[0]?.value.cooked ?? undefined;
  return inner.type === 'Literal' && typeof inner.value === 'string' ? inner.value : undefined;
}

/** The name that a function is called by: its own, or that of the variable or member that it is given to. */
export function functionName(fn: Node): string | undefined {
  const own = (fn as { id?: Node | null }).id;
  if (own) return nameOf(own);
  const { parent } = fn;
  if (parent?.type === 'VariableDeclarator') return nameOf(parent.id);
  if (parent?.type === 'AssignmentExpression') return lastName(parent.left);
  if (parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition' || parent?.type === 'Property') return plainMemberName(parent);
  return undefined;
}

/** The last name of what is called: `login` of `this.#login(…)`. */
export function calleeName({ callee }: CallLike): string {
  return lastName(unwrap(callee)) ?? '';
}

function lastName(node: Node): string | undefined {
  return node.type === 'MemberExpression' ? plainMemberName(node) : nameOf(node);
}

/** A member's name without the `#` of private ones. */
export function plainMemberName(node: { computed?: boolean; key?: Node; property?: Node }): string | undefined {
  return memberName(node)?.replace(/^#/, '');
}

/** What a member access begins with: `auth` of `auth.login.call`; of anything else itself. */
export function rootOfAccess(node: Node): Node {
  let root = unwrap(node);
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  return root;
}

/** The names of a member access, from the object on; `?` stands for what has no name. */
export function accessNames(node: Node): string[] {
  const inner = unwrap(node);
  return inner.type === 'MemberExpression' ? [...accessNames(inner.object), keyName(inner) ?? '?'] : [nameOf(inner) ?? '?'];
}
