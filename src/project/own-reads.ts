import { accessOf, writtenBy, type PathStep } from '../syntax/events.ts';
import { keyName, nameOf, rootOfAccess, unwrap, walk, wrapped, type Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { thisesIn, thisesOfMethod } from '../syntax/this.ts';
import { isCommonJsName } from './exports.ts';

/** An expression of a file that gives what the file itself exports, or what a way of keys leads to in that. */
export interface OwnRead {
  readonly node: Node;
  readonly way: readonly string[];
}

/** Functions by which compilers write exports. */
const WRITING = /^(?:defineProperty|defineProperties|_*(?:tslib_\d+_*)?export(?:Star)?)$/;

const known = new WeakMap<SourceFile, readonly OwnRead[]>();

/** Where a CommonJS file reads its own exports: `exports`, `module.exports`, `const api = (module.exports = {…})`, or `this` in an exported function. */
export function ownReadsOf(file: SourceFile): readonly OwnRead[] {
  let reads = known.get(file);
  if (!reads) known.set(file, (reads = /\bexports\b/.test(file.text) ? findReads(file) : []));
  return reads;
}

function findReads(file: SourceFile): OwnRead[] {
  const reads: OwnRead[] = [];
  const thises = [...thisesIn(file.ast)];
  walk(file.ast, (node) => {
    const exported = exportsAt(file, node);
    if (!exported) return;
    const { top, path } = accessOf(exported);
    const assignment = top.parent?.type === 'AssignmentExpression' && top.parent.left === top ? top.parent : undefined;
    if (assignment) {
      if (path.length === 1 && !isConstructorName(path[0])) thises.push(...thisesOfMethod(assignment.right));
      if (isUsed(assignment) && isPlain(path)) reads.push({ node: assignment, way: path });
    } else if (isRead(file, exported)) {
      reads.push({ node: exported, way: [] });
    }
  });
  // A `this` that goes elsewhere as a whole is the global object of a script, or what a constructor makes.
  const members = thises.filter(({ parent }) => parent?.type === 'MemberExpression' || parent?.type === 'VariableDeclarator');
  return [...reads, ...members.filter((node) => !isWritten(accessOf(node).top)).map((node) => ({ node, way: [] }))];
}

/** `exports` or `module.exports`, where a node is the name that it begins with. */
function exportsAt(file: SourceFile, node: Node): Node | undefined {
  if (!isCommonJsName(file, node)) return undefined;
  if (node.name === 'exports') return node;
  return node.parent.type === 'MemberExpression' && keyName(node.parent) === 'exports' ? node.parent : undefined;
}

function isRead(file: SourceFile, exported: Node): boolean {
  const outer = wrapped(exported);
  const { parent } = outer;
  switch (parent?.type) {
    case 'AssignmentExpression':
      // `module.exports = exports`, `module.exports.default = module.exports`: the same object by another name.
      return !isOwnName(file, parent.left);
    case 'CallExpression':
      return parent.callee === outer || !WRITING.test(lastNameOf(parent.callee));
    case 'BinaryExpression':
    case 'UnaryExpression':
    case 'ExpressionStatement':
      return false;
    default:
      return !isWritten(accessOf(exported).top);
  }
}

function isOwnName(file: SourceFile, target: Node): boolean {
  const root = rootOfAccess(target);
  const name = root.type === 'Identifier' ? exportsAt(file, root) : undefined;
  return name !== undefined && accessOf(name).path.every((key) => key === 'default');
}

function lastNameOf(callee: Node): string {
  const inner = unwrap(callee);
  return (inner.type === 'MemberExpression' ? keyName(inner) : nameOf(inner)) ?? '';
}

function isWritten(top: Node): boolean {
  return writtenBy(top) !== undefined || (top.parent?.type === 'UnaryExpression' && top.parent.operator === 'delete');
}

/** Whether something reads what an assignment gives. */
function isUsed(assignment: Node): boolean {
  const outer = wrapped(assignment);
  const { parent } = outer;
  if (parent?.type === 'LogicalExpression' && parent.right === outer) return isUsed(parent);
  return parent?.type !== 'ExpressionStatement' && parent?.type !== 'AssignmentExpression';
}

function isPlain(path: readonly PathStep[]): path is readonly string[] {
  return path.every((step) => step !== undefined);
}

/** What is called by `new` has a `this` of its own. */
function isConstructorName(key: PathStep): boolean {
  return key !== undefined && /^[A-Z]/.test(key);
}
