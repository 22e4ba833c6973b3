import { analyze, type ScopeManager } from '@typescript-eslint/scope-manager';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import type { TSESTree } from '@typescript-eslint/types';
import type { Identifier, Node, Program } from './node.ts';

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

/** Flow's types hold identifiers that are no references to values. */
const FLOW_TYPES = [
  'ClassImplements',
  'ComponentTypeAnnotation',
  'DeclareClass',
  'DeclareComponent',
  'DeclareEnum',
  'DeclareExportAllDeclaration',
  'DeclareExportDeclaration',
  'DeclareFunction',
  'DeclareHook',
  'DeclareInterface',
  'DeclareModule',
  'DeclareModuleExports',
  'DeclareNamespace',
  'DeclareOpaqueType',
  'DeclareTypeAlias',
  'DeclareVariable',
  'DeclaredPredicate',
  'InferredPredicate',
  'InterfaceDeclaration',
  'ObjectTypeAnnotation',
  'OpaqueType',
  'TypeAlias',
  'TypeAnnotation',
  'TypeParameterDeclaration',
  'TypeParameterInstantiation',
  'Variance',
];

const SCOPE_KEYS = {
  ...visitorKeys,
  ...Object.fromEntries(FLOW_TYPES.map((type) => [type, []])),
  TypeCastExpression: ['expression'],
  AsExpression: ['expression'],
  AsConstExpression: ['expression'],
} as Record<string, readonly string[]>;

/** The scopes of a tree that this project has parsed itself. */
export function analyzeScopes(program: Program): Scopes {
  const isModule = program.sourceType === 'module';
  const manager: ScopeManager = analyze(program, {
    // In a script every top-level variable gets a scope of its own file: it may be CommonJS, and browsers' scripts lose nothing.
    globalReturn: !isModule,
    sourceType: isModule ? 'module' : 'script',
    childVisitorKeys: SCOPE_KEYS,
    jsxPragma: null,
    lib: [],
  });
  return manager as unknown as Scopes;
}

/** The innermost scope that a node lies in. */
export function scopeOf(scopes: Scopes, node: Node): Scope {
  for (let current: Node | undefined = node; current; current = current.parent) {
    const scope = scopes.acquire(current, true);
    if (scope) return scope.type === 'function-expression-name' ? (firstChildScope(scopes, current) ?? scope) : scope;
  }
  throw new Error(`No scope holds a ${node.type}`);
}

function firstChildScope(scopes: Scopes, node: Node): Scope | null {
  return scopes.acquire(node, true);
}

/** The variable that an identifier means; none for globals that the file does not declare. */
export function findVariable(scopes: Scopes, identifier: Node & { name: string }): Variable | undefined {
  for (let scope: Scope | null = scopeOf(scopes, identifier); scope; scope = scope.upper) {
    const variable = scope.set.get(identifier.name);
    if (variable) return variable.defs.length > 0 ? variable : undefined;
  }
  return undefined;
}
