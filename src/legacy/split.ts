import { accessOf } from '../syntax/events.ts';
import { typeReads } from '../syntax/exported.ts';
import { contains, keyName, wrapped, type Node } from '../syntax/node.ts';
import { outsideTypesOf, outsideWayOf } from '../syntax/outside.ts';
import type { SourceSlice, Via } from '../syntax/value.ts';
import { isDefinedBy, readersOf } from './readers.ts';
import { annotationsAt } from './annotations.ts';
import { isOpenType } from './types.ts';

/** How the readers of a URL come to a second constant. */
export interface SplitPoint {
  /** The node whose name becomes that of the second constant, or of its last entry. */
  readonly read: Node;
  /** The entries that hand the constant on, each of which gets a second one: `AUTH0_RO_URL` in `module.exports = { AUTH0_RO_URL }`. */
  readonly relays: readonly Node[];
  /** The cells that the request reads behind that name. */
  readonly behind: Via | undefined;
}

/**
 * Where readers can move to a second constant beside the one that holds a URL. Only a declaration that holds the text itself, and
 * whose readers are all seen, can be split.
 *
 * @param via the cell that has other readers
 */
export function splitPoint(slice: SourceSlice, via: Via, isOpen: boolean): SplitPoint | undefined {
  const holder = holderOf(slice.node);
  if (isOpen || !holder || !slice.via || !isDefinedBy(slice.via.cell, slice.node) || isTyped(holder)) return undefined;
  const relays = relaysTo(slice.via, via);
  if (!relays || isReadWhole(relays.at(-1) ?? holder, via)) return undefined;
  const named = namedBy(via);
  const read = readName(named.node, relays.at(-1) ?? holder);
  return read && { read, relays, behind: behind(via, read) };
}

/** The entries through which a cell hands its value on to another; nothing where it goes in another way. */
function relaysTo(from: Via, to: Via): Node[] | undefined {
  const relays: Node[] = [];
  for (let via = from; via !== to; ) {
    const { parent } = wrapped(via.node);
    const isRelay = parent?.type === 'Property' && parent.value === wrapped(via.node) && parent.parent.type === 'ObjectExpression' && !parent.computed;
    if (!isRelay || !via.rest) return undefined;
    relays.push(parent);
    via = via.rest;
  }
  return relays;
}

/** `const config = require('./config')` gives a module its name in a file: that name reads it. */
function namedBy(via: Via): Via {
  const { parent } = wrapped(via.node);
  const isNamed = parent?.type === 'VariableDeclarator' && parent.init === wrapped(via.node) && parent.id.type === 'Identifier' && via.node.type === 'CallExpression';
  return isNamed && via.rest ? namedBy(via.rest) : via;
}

/** Who reads the first constant does not see the second; who is handed on what the second holds does. */
function behind(start: Via, read: Node): Via | undefined {
  const { top } = accessOf(read.parent?.type === 'MemberExpression' && read.parent.property === read ? read.parent : read);
  let rest: Via | undefined = start;
  for (let via: Via | undefined = start; via; via = via.rest) if (contains(top, via.node)) rest = via.rest;
  return rest === start ? start.rest : rest;
}

/** Whether a table has a declared type, which a second entry would not fit. */
function isTyped(holder: Node): boolean {
  return holder.type === 'Property' && annotationsAt(holder.parent).some((type) => !isOpenType(type));
}

/** Whether code reads a table as a whole: it lists the entries, or hands the table on. A second entry would be seen. */
function isReadWhole(holder: Node, { cell }: Via): boolean {
  if (holder.type === 'VariableDeclarator' || holder.type === 'AssignmentExpression' || (cell.kind !== 'variable' && cell.kind !== 'export')) return false;
  // An exhaustive type or check would miss the second entry.
  if (cell.kind === 'variable' && [...typeReads(cell.variable), ...outsideTypesOf(cell.variable)].length > 0) return true;
  return readersOf(cell).nodes.some((read) => accessOf(read).path.length === 0 && accessOf(read).top.parent?.type !== 'VariableDeclarator');
}

/** The node by which a reader names what a holder holds: `URL`, the `login` of `ENDPOINTS.login`, the `url` of `this.url`. */
function readName(read: Node, holder: Node): Node | undefined {
  if (holder.type === 'VariableDeclarator') {
    // Another file may read it as a member of the module.
    if (read.type === 'MemberExpression') return read.computed ? undefined : read.property;
    return read.type === 'Identifier' ? read : undefined;
  }
  if (read.type === 'MemberExpression' && holder.type === 'PropertyDefinition') return read.computed ? undefined : read.property;
  if (holder.type === 'AssignmentExpression') return read.type === 'Identifier' ? read : read.type === 'MemberExpression' && !read.computed ? read.property : undefined;
  const key = holder.type === 'Property' ? keyName(holder) : holder.type === 'TSEnumMember' ? keyName({ key: holder.id }) : undefined;
  const { parent } = wrapped(read);
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern') {
    const taken = parent.id.properties.find((property) => property.type === 'Property' && keyName(property) === key);
    return taken?.type === 'Property' ? taken.key : undefined;
  }
  for (let node = wrapped(read); node.parent?.type === 'MemberExpression' && node.parent.object === node; node = wrapped(node.parent)) {
    if (keyName(node.parent) === key) return node.parent.property;
  }
  return undefined;
}

/** What can be written a second time: a declarator, a property of a table, an enum member, a class field, `exports.LOGIN_URL = …`. */
export function holderOf(literal: Node): Node | undefined {
  for (let node: Node | undefined = literal; node; node = node.parent) {
    switch (node.type) {
      case 'Property':
        return node.shorthand || node.computed ? undefined : node;
      case 'TSEnumMember':
      case 'PropertyDefinition':
        return node;
      case 'VariableDeclarator':
        return node.id.type === 'Identifier' && node.parent.parent.type !== 'ForStatement' ? node : undefined;
      case 'AssignmentExpression':
        return node.parent.type === 'ExpressionStatement' && node.left.type === 'MemberExpression' && !node.left.computed && outsideWayOf(node.right) ? node : undefined;
      case 'TemplateLiteral':
      case 'TemplateElement':
      case 'BinaryExpression':
      case 'Literal':
      case 'CallExpression':
      case 'NewExpression':
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'ArrayExpression':
        continue;
      default:
        return undefined;
    }
  }
  return undefined;
}
