import type { TSESTree } from '@typescript-eslint/types';
import { requiredModule } from '../syntax/callee.ts';
import { keyName, nameOf, unwrap, type Node } from '../syntax/node.ts';
import type { Variable } from '../syntax/scopes.ts';
import type { SourceFile } from '../syntax/source-file.ts';

/** What a binding or an expression takes out of a module. */
export interface Import {
  readonly specifier: string;
  /** `import` sees a module's exports; `require` gets what is exported whole, where something is. */
  readonly form: 'import' | 'require';
  /** The way from the module to the value. */
  readonly keys: readonly string[];
}

/**
 * The import behind a node: the definition of a name (a specifier of an import, a declarator), a name, `require(…)`, `import(…)`,
 * or a member of these. Nothing where it is no import, or where the source does not show which.
 */
export function importAt(file: SourceFile, node: Node): Import | undefined {
  switch (node.type) {
    case 'ImportSpecifier':
      return ofDeclaration(node.parent, [nameOf(node.imported) ?? '']);
    case 'ImportDefaultSpecifier':
      return ofDeclaration(node.parent, ['default']);
    case 'ImportNamespaceSpecifier':
      return ofDeclaration(node.parent, []);
    case 'TSImportEqualsDeclaration':
      return ofImportEquals(file, node);
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' ? ofVariable(file, node, node.id) : undefined;
    case 'Property':
      return importAt(file, node.value);
    case 'Identifier':
      return ofName(file, node);
    default:
      return ofExpression(file, node);
  }
}

function ofDeclaration(declaration: Node | undefined, keys: readonly string[]): Import | undefined {
  if (declaration?.type !== 'ImportDeclaration' || declaration.importKind === 'type') return undefined;
  return { specifier: declaration.source.value, form: 'import', keys };
}

function ofImportEquals(file: SourceFile, { moduleReference }: TSESTree.TSImportEqualsDeclaration): Import | undefined {
  if (moduleReference.type === 'TSExternalModuleReference') {
    const specifier = nameOf(moduleReference.expression);
    return specifier === undefined ? undefined : { specifier, form: 'require', keys: [] };
  }
  return moduleReference.type === 'Identifier' ? importAt(file, moduleReference) : undefined;
}

function ofName(file: SourceFile, node: TSESTree.Identifier): Import | undefined {
  const variable = file.variableOf(node);
  const definition = variable?.defs[0];
  if (!variable || !definition || variable.defs.length > 1) return undefined;
  if (definition.type === 'ImportBinding') return importAt(file, definition.node);
  if (definition.type !== 'Variable' || definition.node.type !== 'VariableDeclarator') return undefined;
  if (following.has(variable) || variable.references.some((reference) => reference.isWrite() && !reference.init)) return undefined;
  following.add(variable);
  try {
    return ofVariable(file, definition.node, definition.name);
  } finally {
    following.delete(variable);
  }
}

/** The names that are being followed: `const a = b, b = a` leads nowhere. */
const following = new Set<Variable>();

function ofVariable(file: SourceFile, { id, init }: TSESTree.VariableDeclarator, name: Node): Import | undefined {
  const keys = pathTo(id, name);
  const whole = keys && init ? ofExpression(file, init) : undefined;
  return whole && keys && { ...whole, keys: [...whole.keys, ...keys] };
}

/** The keys by which a pattern takes a name out of an object; nothing for a rest, an item, or a name with a default. */
function pathTo(pattern: Node, name: Node): string[] | undefined {
  if (pattern === name) return [];
  if (pattern.type !== 'ObjectPattern') return undefined;
  for (const property of pattern.properties) {
    const rest = property.type === 'Property' ? pathTo(property.value, name) : undefined;
    const key = property.type === 'Property' ? keyName(property) : undefined;
    if (rest && key !== undefined) return [key, ...rest];
  }
  return undefined;
}

function ofExpression(file: SourceFile, node: Node): Import | undefined {
  // Without `await` it is a promise that the program handles.
  const isAwaited = node.type === 'AwaitExpression';
  const inner = unwrap(node);
  switch (inner.type) {
    case 'CallExpression': {
      const specifier = isRequire(file, inner) ? requiredModule(inner) : undefined;
      return specifier === undefined ? undefined : { specifier, form: 'require', keys: [] };
    }
    case 'ImportExpression': {
      const specifier = isAwaited || inner.parent.type === 'AwaitExpression' ? nameOf(inner.source) : undefined;
      return specifier === undefined ? undefined : { specifier, form: 'import', keys: [] };
    }
    case 'MemberExpression': {
      const key = keyName(inner);
      const object = key === undefined ? undefined : ofExpression(file, inner.object);
      return object && { ...object, keys: [...object.keys, key as string] };
    }
    case 'Identifier':
      return ofName(file, inner);
    default:
      return undefined;
  }
}

/** Whether a call is one of Node's own `require`, or of what `createRequire` made. */
export function isRequire(file: SourceFile, call: TSESTree.CallExpression): boolean {
  if (call.callee.type !== 'Identifier' || call.callee.name !== 'require') return false;
  const definition = file.variableOf(call.callee)?.defs[0];
  if (!definition) return true;
  const init = definition.node.type === 'VariableDeclarator' && definition.node.init ? unwrap(definition.node.init) : undefined;
  const maker = init?.type === 'CallExpression' ? unwrap(init.callee) : undefined;
  return maker !== undefined && (maker.type === 'MemberExpression' ? keyName(maker) : nameOf(maker)) === 'createRequire';
}
