import type { TSESTree } from '@typescript-eslint/types';
import type { Identifier, Node } from './node.ts';

/**
 * The part of scope analysis that this project uses. ESLint's, oxlint's and typescript-eslint's scopes all have this form.
 */
export interface Scopes {
  acquire(node: TSESTree.Node, inner?: boolean): Scope | null;
}

export interface Scope {
  readonly type: string;
  readonly set: ReadonlyMap<string, Variable>;
  readonly upper: Scope | null;
  readonly block: Node;
  readonly variableScope: Scope;
  readonly through: readonly Reference[];
}

export interface Variable {
  readonly name: string;
  readonly scope: Scope;
  readonly defs: readonly Definition[];
  readonly identifiers: readonly Identifier[];
  readonly references: readonly Reference[];
}

export interface Definition {
  readonly type: string;
  readonly node: Node;
  readonly name: Node;
  readonly parent?: Node | null | undefined;
}

export interface Reference {
  readonly identifier: Node;
  readonly from: Scope;
  readonly resolved: Variable | null;
  readonly init?: boolean | undefined;
  isWrite(): boolean;
  isRead(): boolean;
}

/** The innermost scope that a node lies in. */
export function scopeOf(scopes: Scopes, node: Node): Scope {
  for (let current: Node | undefined = node; current; current = current.parent) {
    const scope = scopes.acquire(current, true);
    if (scope) return scope;
  }
  throw new Error(`No scope holds a ${node.type}`);
}

/** The variable that an identifier means; none for globals that the file does not declare. */
export function findVariable(scopes: Scopes, identifier: Node & { name: string }): Variable | undefined {
  return variableNamed(scopes, identifier.name, placeOf(identifier));
}

/** The variable that a name would mean at a place. */
export function variableNamed(scopes: Scopes, name: string, place: Node): Variable | undefined {
  for (let scope: Scope | null = scopeOf(scopes, place); scope; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable) return variable.defs.length > 0 ? variable : undefined;
  }
  return undefined;
}

/** The name of a declared class or function stands in the scope around it; classes have the same name inside once more. */
function placeOf(identifier: Node): Node {
  const { parent } = identifier;
  const isDeclared = parent?.type === 'ClassDeclaration' || parent?.type === 'FunctionDeclaration';
  return isDeclared && parent.id === identifier && parent.parent ? parent.parent : identifier;
}
