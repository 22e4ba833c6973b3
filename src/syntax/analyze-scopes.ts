import { analyze, type ScopeManager } from '@typescript-eslint/scope-manager';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import type { Program } from './node.ts';
import type { Scopes } from './scopes.ts';

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
