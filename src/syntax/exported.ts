import { enclosingFunction, isFunction, walk, type Node } from './node.ts';
import type { Variable } from './scopes.ts';
import { fileOf, type SourceFile } from './source-file.ts';

/** The references that read a variable's value, types left out. */
export function valueReads(variable: Variable): Node[] {
  return variable.references
    .filter((reference) => reference.isRead() && !isTypeReference(reference) && !isTypeQuery(reference.identifier))
    .map(({ identifier }) => identifier);
}

/** The reads of a variable in its own file that do something: an export only hands it on, to readers that the project knows. */
export function ownReads(variable: Variable): Node[] {
  const reads = valueReads(variable);
  return fileOf(variable.scope.block).surroundings ? reads.filter((identifier) => !isExportOf(identifier)) : reads;
}

/** The places in types that name a variable: `Record<Endpoint, string>`, `keyof typeof TABLE`. */
export function typeReads(variable: Variable): Node[] {
  return variable.references.filter((reference) => isTypeReference(reference) || isTypeQuery(reference.identifier)).map(({ identifier }) => identifier).filter(({ parent }) => parent?.type !== 'ExportSpecifier');
}

/** `typeof TABLE` in a type reads nothing when the program runs. */
export function isTypeQuery({ parent }: Node): boolean {
  return parent?.type === 'TSTypeQuery' || (parent?.type === 'TSQualifiedName' && isTypeQuery(parent));
}

function isTypeReference(reference: object): boolean {
  return (reference as { isTypeReference?: boolean }).isTypeReference === true;
}

/** Whether a variable of the top level is exported, as ES modules and CommonJS do it. */
export function isExported(variable: Variable): boolean {
  const [definition] = variable.defs;
  if (!definition) return true;
  // A parameter of an exported function is not exported itself.
  if (definition.type === 'Parameter') return false;
  if (variable.scope.block.type === 'Program' && isSharedScript(variable.scope.block)) return true;
  const declaration = definition.type === 'Variable' ? definition.node.parent : definition.node;
  const isDeclaredByExport = /^Export(?:Named|Default)Declaration$/.test(declaration?.parent?.type ?? '');
  const isAssignedToExports = definition.type === 'Variable' && definition.node.type === 'VariableDeclarator' && assignsExports(definition.node.init);
  return isDeclaredByExport || isAssignedToExports || variable.references.some(({ identifier }) => isExportOf(identifier));
}

/** Names that only the scripts of a page, or of a document of Google's, have. */
const PAGE_NAMES = new Set(['document', 'window', '$', 'jQuery', 'angular', 'UrlFetchApp', 'SpreadsheetApp', 'cordova']);

interface ScriptSigns {
  /** Whether the file imports, exports or requires anything. */
  readonly isModule: boolean;
  readonly hasPageName: boolean;
}

const signsByProgram = new WeakMap<Node, ScriptSigns>();

function signsOf(program: Node): ScriptSigns {
  let signs = signsByProgram.get(program);
  if (!signs) {
    let isModule = false;
    let hasPageName = false;
    walk(program, (node) => {
      isModule ||= /^(?:Import|Export|TSImportEquals|TSExport)/.test(node.type) || node.type === 'MetaProperty';
      if (node.type !== 'Identifier') return !isModule;
      isModule ||= /^(?:require|module|exports|define)$/.test(node.name);
      hasPageName ||= PAGE_NAMES.has(node.name) && fileOf(node).variableOf(node)?.defs.length !== 1;
      return !isModule;
    });
    signs = { isModule, hasPageName };
    signsByProgram.set(program, signs);
  }
  return signs;
}

/** Whether a file is a script of a page: its top-level names are those of every other script of the page. */
function isSharedScript(program: Node): boolean {
  const { isModule, hasPageName } = signsOf(program);
  return hasPageName && !isModule;
}

/** Whether other scripts would see a variable if a page loaded them with its file, which is no module. */
export function isGlobalOfScript({ scope }: Variable): boolean {
  return scope.block.type === 'Program' && !signsOf(scope.block).isModule;
}

/** Whether a file that is no module names something that it does not declare itself. */
export function namesGlobal({ ast, globals }: SourceFile, name: string): boolean {
  return !signsOf(ast).isModule && globals.has(name);
}

/** Whether an expression is `exports`, `module.exports`, or begins with one of them: `exports.login`. */
export function namesExports(node: Node): boolean {
  return /^(?:module\.)?exports\b/.test(fileOf(node).textOf(node));
}

/** `const LOGIN = exports.LOGIN = …` */
function assignsExports(init: Node | null | undefined): boolean {
  return init?.type === 'AssignmentExpression' && (namesExports(init.left) || assignsExports(init.right));
}

/**
 * `export { x }`, `export default x`, `module.exports = x`, `exports.x = x`. In a file that is read alone, what stands in an
 * exported literal counts as well: `module.exports = { x }`. The project follows the literal instead.
 */
function isExportOf(identifier: Node): boolean {
  let node = identifier;
  const around = fileOf(identifier).surroundings ? WRAPPERS : LITERALS;
  while (node.parent && around.test(node.parent.type)) node = node.parent;
  const { parent } = node;
  if (parent?.type === 'ExportSpecifier' || parent?.type === 'ExportDefaultDeclaration' || parent?.type === 'TSExportAssignment') return true;
  if (parent?.type !== 'AssignmentExpression' || parent.right !== node) return false;
  return namesExports(parent.left) && !isFunction(enclosingFunction(parent));
}

const WRAPPERS = /^TS(?:As|Satisfies|NonNull)Expression$/;
const LITERALS = /^(?:Property|ObjectExpression|TSAsExpression|TSSatisfiesExpression)$/;
