import type { TSESTree } from '@typescript-eslint/types';
import { requiredModule } from '../syntax/callee.ts';
import { writtenBy } from '../syntax/events.ts';
import { namesExports } from '../syntax/exported.ts';
import { enclosingFunction, isFunction, keyName, nameOf, unwrap, walk, wrapped, type Identifier, type Node, type Program } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';

/** What one export of a file is made of, as far as that file says. */
export type ExportEntry =
  /** An expression, or the declaration of a function, class or enum. */
  | { readonly kind: 'node'; readonly node: Node }
  /** A name of the file, which an import may have brought in. */
  | { readonly kind: 'name'; readonly node: Identifier }
  /** Another module's export; `*` is all of them as one object. */
  | { readonly kind: 'from'; readonly specifier: string; readonly name: string };

export interface ExportTable {
  /** How the file exports: by `export`, by `exports` and `export =`, or not at all. */
  readonly kind: 'esm' | 'cjs' | 'none';
  readonly entries: ReadonlyMap<string, readonly ExportEntry[]>;
  /** The modules of `export * from`. */
  readonly stars: readonly string[];
  /** What is exported whole: `module.exports = …`, `export = …`. */
  readonly whole: readonly Node[];
  /** Whether the file says that its `default` is what `import x from` gives, as compilers of modules do. */
  readonly isCompiled: boolean;
  /** Whether there may be exports that are not seen here. */
  readonly isOpen: boolean;
}

class Table implements ExportTable {
  kind: ExportTable['kind'] = 'none';
  readonly entries = new Map<string, ExportEntry[]>();
  readonly stars: string[] = [];
  readonly whole: Node[] = [];
  isCompiled = false;
  isOpen = false;

  add(name: string, entry: ExportEntry): void {
    const known = this.entries.get(name);
    if (known) known.push(entry);
    else this.entries.set(name, [entry]);
  }
}

const tables = new WeakMap<Program, ExportTable>();

/** The exports of a file. */
export function exportsOf(file: SourceFile): ExportTable {
  let known = tables.get(file.ast);
  if (!known) {
    const table = new Table();
    for (const statement of file.ast.body) readStatement(table, statement);
    if (table.kind === 'none' && /\bexports\b/.test(file.text)) readCommonJs(table, file);
    known = table;
    tables.set(file.ast, known);
  }
  return known;
}

/** The keys of the object that a file exports as its default or as a whole; nothing where it is none, or not all of them are seen. */
export function keysOfWhole(file: SourceFile): readonly string[] | undefined {
  const { entries, whole } = exportsOf(file);
  const nodes = [...whole, ...(entries.get('default') ?? []).map((entry) => (entry.kind === 'from' ? undefined : entry.node))];
  const [value, ...others] = nodes.map((node) => (node?.type === 'Identifier' ? file.variableOf(node)?.defs[0]?.node : node));
  const literal = value?.type === 'VariableDeclarator' && value.init ? unwrap(value.init) : value && unwrap(value);
  if (literal?.type !== 'ObjectExpression' || others.length > 0) return undefined;
  const keys = literal.properties.map((property) => (property.type === 'Property' ? keyName(property) : undefined));
  return keys.length > 0 && keys.every((key) => key !== undefined) ? keys : undefined;
}

function readStatement(table: Table, statement: Node): void {
  switch (statement.type) {
    case 'ExportNamedDeclaration':
      table.kind = 'esm';
      if (statement.exportKind !== 'type') readNamed(table, statement);
      break;
    case 'ExportDefaultDeclaration':
      table.kind = 'esm';
      table.add('default', entryOf(statement.declaration));
      break;
    case 'ExportAllDeclaration': {
      table.kind = 'esm';
      if (statement.exportKind === 'type') break;
      const name = statement.exported && nameOf(statement.exported);
      if (name === undefined || name === null) table.stars.push(statement.source.value);
      else table.add(name, { kind: 'from', specifier: statement.source.value, name: '*' });
      break;
    }
    case 'TSExportAssignment':
      table.kind = 'cjs';
      table.whole.push(statement.expression);
      break;
  }
}

function readNamed(table: Table, { declaration, source, specifiers }: TSESTree.ExportNamedDeclaration): void {
  if (declaration) readDeclaration(table, declaration);
  for (const specifier of specifiers) {
    if (specifier.exportKind === 'type') continue;
    const exported = nameOf(specifier.exported);
    // `export x from './x'` is a proposal that Babel reads; its specifier has no local name.
    const local = (specifier.local as Node | undefined) ? (nameOf(specifier.local) ?? '') : 'default';
    if (exported === undefined) table.isOpen = true;
    else if (source) table.add(exported, { kind: 'from', specifier: source.value, name: (specifier.type as string) === 'ExportNamespaceSpecifier' ? '*' : local });
    else table.add(exported, { kind: 'name', node: specifier.local as Identifier });
  }
}

function readDeclaration(table: Table, declaration: Node): void {
  switch (declaration.type) {
    case 'VariableDeclaration':
      for (const { id } of declaration.declarations) for (const name of namesOf(id)) table.add(name.name, { kind: 'name', node: name });
      break;
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
    case 'TSModuleDeclaration': {
      const name = declaration.id && nameOf(declaration.id);
      if (name !== undefined && name !== null) table.add(name, { kind: 'node', node: declaration });
      break;
    }
    case 'TSImportEqualsDeclaration':
      table.add(declaration.id.name, { kind: 'name', node: declaration.id });
      break;
  }
}

/** The names that a pattern declares. */
export function namesOf(pattern: Node): Identifier[] {
  const names: Identifier[] = [];
  walk(pattern, (node) => {
    if (node.type === 'Identifier') names.push(node);
    if (node.type === 'Property') {
      names.push(...namesOf(node.value));
      return false;
    }
    if (node.type === 'AssignmentPattern') {
      names.push(...namesOf(node.left));
      return false;
    }
    return !node.type.startsWith('TS');
  });
  return names;
}

function entryOf(node: Node): ExportEntry {
  const inner = unwrap(node);
  return inner.type === 'Identifier' ? { kind: 'name', node: inner } : { kind: 'node', node: inner };
}

/** Reads every use of `exports` and `module.exports`. */
function readCommonJs(table: Table, file: SourceFile): void {
  walk(file.ast, (node) => {
    if (node.type === 'ThisExpression' && isExportsOfMethod(node)) table.isOpen ||= node.parent.type === 'MemberExpression' && writtenBy(node.parent) !== undefined;
    if (!isCommonJsName(file, node)) return;
    if (node.name === 'exports') readExportsUse(table, node, false);
    else readModuleUse(table, node);
  });
}

/** Whether `this` stands for the exports: in `exports.use = function () { this.connection = … }`, or at the top of the file. */
function isExportsOfMethod(node: Node): boolean {
  let fn: Node = enclosingFunction(node);
  while (fn.type === 'ArrowFunctionExpression') fn = enclosingFunction(fn);
  if (fn.type === 'Program') return true;
  const { parent } = fn;
  return parent?.type === 'AssignmentExpression' && parent.right === fn && namesExports(parent.left);
}

/** Whether a node is the `exports` or `module` of CommonJS by which a file exports. */
export function isCommonJsName(file: SourceFile, node: Node): node is Identifier {
  return node.type === 'Identifier' && (node.name === 'exports' || node.name === 'module') && isReference(node) && !file.variableOf(node);
}

/** Whether a name stands for a value, and not for a key or a type. */
function isReference(node: Identifier): boolean {
  const { parent } = node;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (parent.type === 'Property' || parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') return parent.value === node || parent.computed;
  return !parent.type.startsWith('TS') || unwrap(parent) === node;
}

function readModuleUse(table: Table, node: Identifier): void {
  const { parent } = node;
  if (parent.type === 'MemberExpression' && parent.object === node) {
    const key = keyName(parent);
    if (key === 'exports') readExportsUse(table, parent, true);
    else if (key === undefined) table.isOpen = true;
  } else if (parent.type !== 'UnaryExpression' && parent.type !== 'BinaryExpression' && parent.type !== 'LogicalExpression') {
    table.isOpen = true;
  }
}

/** @param isWhole whether an assignment to the node replaces the exports: that to `module.exports` does, that to `exports` does not */
function readExportsUse(table: Table, node: Node, isWhole: boolean): void {
  table.kind = 'cjs';
  const outer = wrapped(node);
  const parent = outer.parent as Node;
  switch (parent.type) {
    case 'MemberExpression':
      if (parent.object === outer) readMember(table, parent);
      return;
    case 'AssignmentExpression':
      if (parent.left === outer) {
        if (parent.operator !== '=') table.isOpen = true;
        else if (isWhole) table.whole.push(valueOf(parent));
        return;
      }
      // `exports = module.exports = …` and `module.exports = exports`: the same object under another name.
      table.isOpen ||= !isExportsName(parent.left);
      return;
    case 'CallExpression':
      return readCall(table, parent, outer);
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'ExpressionStatement':
      return;
    default:
      table.isOpen = true;
  }
}

function isExportsName(node: Node): boolean {
  return (node.type === 'Identifier' && node.name === 'exports') || (node.type === 'MemberExpression' && keyName(node) === 'exports');
}

function readMember(table: Table, access: TSESTree.MemberExpression): void {
  const key = keyName(access);
  let outer = wrapped(access);
  let isNested = false;
  while (outer.parent?.type === 'MemberExpression' && outer.parent.object === outer) {
    outer = wrapped(outer.parent);
    isNested = true;
  }
  const { parent } = outer;
  const isWrite = parent?.type === 'AssignmentExpression' && parent.left === outer;
  const isChange = isWrite || parent?.type === 'UpdateExpression' || (parent?.type === 'UnaryExpression' && parent.operator === 'delete');
  if (!isChange) return;
  if (!isWrite || isNested || key === undefined || parent.operator !== '=') table.isOpen = true;
  else if (key === '__esModule') table.isCompiled = true;
  else table.add(key, entryOf(valueOf(parent)));
}

/** What is assigned, behind a chain of assignments. */
function valueOf(assignment: TSESTree.AssignmentExpression): Node {
  const right = unwrap(assignment.right);
  return right.type === 'AssignmentExpression' && right.operator === '=' ? valueOf(right) : right;
}

/** The calls by which compilers write exports. */
function readCall(table: Table, call: TSESTree.CallExpression, exported: Node): void {
  const callee = unwrap(call.callee);
  const name = callee.type === 'MemberExpression' ? keyName(callee) : nameOf(callee);
  const [first, second, third] = call.arguments;
  if (name === 'defineProperty' && first === exported && second?.type === 'Literal' && third?.type === 'ObjectExpression') {
    const key = String(second.value);
    const value = key === '__esModule' ? undefined : definedBy(third);
    if (key === '__esModule') table.isCompiled = true;
    else if (value) table.add(key, entryOf(value));
    else table.isOpen = true;
  } else if (/^_*(?:tslib_\d+_*)?exportStar$/.test(name ?? '') && second === exported && first && requiredModule(first) !== undefined) {
    table.stars.push(requiredModule(first) as string);
  } else {
    table.isOpen = true;
  }
}

/** The value of a property descriptor. */
function definedBy(descriptor: TSESTree.ObjectExpression): Node | undefined {
  for (const property of descriptor.properties) {
    if (property.type !== 'Property') return undefined;
    if (keyName(property) === 'value') return property.value;
    if (keyName(property) !== 'get' || !isFunction(property.value)) continue;
    const { body } = property.value;
    if (body?.type !== 'BlockStatement') return body ?? undefined;
    const [only, ...others] = body.body;
    return only?.type === 'ReturnStatement' && others.length === 0 ? (only.argument ?? undefined) : undefined;
  }
  return undefined;
}
