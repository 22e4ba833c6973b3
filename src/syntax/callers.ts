import { holdersOf } from './classes.ts';
import { accessOf } from './events.ts';
import { enclosingFunction, isClass, isFunction, keyName, memberName, walk, wrapped, type CallLike, type ClassNode, type FunctionNode, type Node } from './node.ts';
import type { Variable } from './scopes.ts';
import { fileOf } from './source-file.ts';
import type { Operand } from './value.ts';

/**
 * The arguments of every call of a function, where all its calls are seen: it is not exported, and its name is only ever called.
 *
 * @returns one list of arguments per call; nothing where there may be other calls, or where there is none
 */
export function callsOf(fn: FunctionNode): readonly (readonly Operand[])[] | undefined {
  const calls = referencesOf(fn)?.map(callAt);
  if (!calls || calls.length === 0) return undefined;
  const seen = calls.filter((call) => call !== undefined);
  if (seen.length < calls.length) return undefined;
  return seen.map((call) => call.arguments.map((node) => ({ node, frame: undefined, via: undefined })));
}

/** The call whose callee is the whole access around a reference. */
function callAt(reference: Node): CallLike | undefined {
  const { parent } = reference;
  const isCallee = (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === reference;
  return isCallee && !parent.arguments.some(({ type }) => type === 'SpreadElement') ? parent : undefined;
}

/** Every place that names a function: the outermost node of each access. Nothing where places outside the file may name it. */
function referencesOf(fn: FunctionNode): readonly Node[] | undefined {
  const { parent } = fn;
  if (fn.type === 'FunctionDeclaration' && fn.id) return ofVariable(fileOf(fn).variableOf(fn.id));
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return ofVariable(fileOf(fn).variableOf(parent.id));
  if (parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition') return ofMember(parent);
  if (parent?.type === 'Property' && parent.value === fn && parent.parent.parent.type === 'VariableDeclarator') {
    return ofProperty(parent.parent.parent.id, keyName(parent));
  }
  return undefined;
}

function ofVariable(variable: Variable | undefined): readonly Node[] | undefined {
  if (!variable || isExported(variable)) return undefined;
  const isSetOnce = variable.references.every((reference) => !reference.isWrite() || reference.init);
  return isSetOnce ? valueReads(variable).map(wrapped) : undefined;
}

/** A method of an object in a constant: `api.login(…)`. */
function ofProperty(id: Node, key: string | undefined): readonly Node[] | undefined {
  const variable = id.type === 'Identifier' ? fileOf(id).variableOf(id) : undefined;
  if (!variable || key === undefined || isExported(variable)) return undefined;
  const accesses = valueReads(variable).map(accessOf);
  if (accesses.some(({ path }) => path[0] === undefined || (path[0] === key && path.length > 1))) return undefined;
  return accesses.filter(({ path }) => path[0] === key).map(({ top }) => top);
}

/** A method or function field of a class: private, or of a class that does not leave the file. */
function ofMember(member: Node & { key: Node }): readonly Node[] | undefined {
  const owner = member.parent?.parent;
  const key = memberName(member);
  if (!isClass(owner) || key === undefined || (!isPrivate(member) && leavesFile(owner))) return undefined;
  return memberAccesses(owner, key);
}

/** Every `x.key` in the file of a class, whatever x is: any of them may be an instance. */
export function memberAccesses(owner: ClassNode, key: string): readonly Node[] {
  return fileOf(owner).memberAccesses(key).map((node) => (node.parent?.type === 'ChainExpression' ? node.parent : node));
}

/** `#name`, or `private` in TypeScript. */
export function isPrivate(member: Node): boolean {
  const { key, accessibility } = member as { key?: Node; accessibility?: string };
  return key?.type === 'PrivateIdentifier' || accessibility === 'private';
}

const leavesByClass = new WeakMap<ClassNode, boolean>();

/** Whether other files may hold the class or an instance: it is exported, or used other than by `new` and by its members. */
export function leavesFile(owner: ClassNode): boolean {
  let leaves = leavesByClass.get(owner);
  if (leaves === undefined) {
    // Classes may extend each other in a circle.
    leavesByClass.set(owner, false);
    leaves = isHeldElsewhere(owner);
    leavesByClass.set(owner, leaves);
  }
  return leaves;
}

function isHeldElsewhere(owner: ClassNode): boolean {
  if (owner.parent.type === 'ExportNamedDeclaration' || owner.parent.type === 'ExportDefaultDeclaration') return true;
  const holders = holdersOf(owner);
  return holders.length === 0 || holders.some((variable) => isExported(variable) || valueReads(variable).some((identifier) => !staysHere(identifier)));
}

/** `C.member`, `new C().member`, `class D extends C` where D stays here, and `const c = new C()` where `c` stays here too. */
function staysHere(reference: Node): boolean {
  if (isClass(reference.parent)) return !leavesFile(reference.parent);
  const used = reference.parent?.type === 'NewExpression' && reference.parent.callee === reference ? wrapped(reference.parent) : reference;
  const { parent } = used;
  if (parent?.type === 'MemberExpression') return parent.object === used;
  if (used === reference || parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false;
  const instance = fileOf(parent).variableOf(parent.id);
  if (!instance || isExported(instance)) return false;
  return valueReads(instance).every((identifier) => identifier.parent?.type === 'MemberExpression' && identifier.parent.object === identifier);
}

/** The references that read a variable's value, types left out. */
export function valueReads(variable: Variable): Node[] {
  return variable.references
    .filter((reference) => reference.isRead() && !isTypeReference(reference) && !isTypeQuery(reference.identifier))
    .map(({ identifier }) => identifier);
}

/** `typeof TABLE` in a type reads nothing when the program runs. */
function isTypeQuery({ parent }: Node): boolean {
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

const sharedScripts = new WeakMap<Node, boolean>();

/** Names that only the scripts of a page, or of a document of Google's, have. */
const PAGE_NAMES = new Set(['document', 'window', '$', 'jQuery', 'angular', 'UrlFetchApp', 'SpreadsheetApp', 'cordova']);

/** Whether a file is a script of a page: its top-level names are those of every other script of the page. */
function isSharedScript(program: Node): boolean {
  let isShared = sharedScripts.get(program);
  if (isShared === undefined) {
    let isModule = false;
    let hasPageName = false;
    walk(program, (node) => {
      isModule ||= /^(?:Import|Export|TSImportEquals|TSExport)/.test(node.type) || node.type === 'MetaProperty';
      if (node.type !== 'Identifier') return !isModule;
      isModule ||= /^(?:require|module|exports|define)$/.test(node.name);
      hasPageName ||= PAGE_NAMES.has(node.name) && fileOf(node).variableOf(node)?.defs.length !== 1;
      return !isModule;
    });
    isShared = hasPageName && !isModule;
    sharedScripts.set(program, isShared);
  }
  return isShared;
}

/** `const LOGIN = exports.LOGIN = …` */
function assignsExports(init: Node | null | undefined): boolean {
  return init?.type === 'AssignmentExpression' && (/^(?:module\.)?exports\b/.test(fileOf(init).textOf(init.left)) || assignsExports(init.right));
}

/** `export { x }`, `export default x`, `module.exports = x`, `exports.x = x`, `module.exports = { x }` */
function isExportOf(identifier: Node): boolean {
  let node = identifier;
  while (node.parent && /^(?:Property|ObjectExpression|TSAsExpression|TSSatisfiesExpression)$/.test(node.parent.type)) node = node.parent;
  const { parent } = node;
  if (parent?.type === 'ExportSpecifier' || parent?.type === 'ExportDefaultDeclaration' || parent?.type === 'TSExportAssignment') return true;
  if (parent?.type !== 'AssignmentExpression' || parent.right !== node) return false;
  const target = fileOf(identifier).textOf(parent.left);
  return /^(?:module\.)?exports\b/.test(target) && !isFunction(enclosingFunction(parent));
}
