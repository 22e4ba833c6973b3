import { accessOf } from '../syntax/events.ts';
import { keyName, wrapped, type Node } from '../syntax/node.ts';
import type { SourceSlice, Via } from '../syntax/value.ts';
import { isDefinedBy, readersOf } from './readers.ts';
import { annotationsAt } from './annotations.ts';
import { isOpenType } from './types.ts';

/**
 * The names that move to a second constant beside the one that holds a URL. Only a declaration that holds the text itself,
 * and that only this file reads, can be split.
 *
 * @returns the node whose name becomes the second constant's, for the reader that `via` stands for
 */
export function splitPoint(slice: SourceSlice, via: Via, isOpen: boolean): readonly Node[] | undefined {
  // The cell that holds the text is the last that was read; a cell further out only passes it on.
  const isHolder = slice.via === via && isDefinedBy(via.cell, slice.node);
  const holder = holderOf(slice.node);
  if (isOpen || !isHolder || !holder || isTyped(holder) || isReadWhole(holder, via)) return undefined;
  const name = readName(via.node, holder);
  return name && [name];
}

/** Whether a table has a declared type, which a second entry would not fit. */
function isTyped(holder: Node): boolean {
  return holder.type === 'Property' && annotationsAt(holder.parent).some((type) => !isOpenType(type));
}

/** Whether code reads a table as a whole: it lists the entries, or hands the table on. A second entry would be seen. */
function isReadWhole(holder: Node, { cell }: Via): boolean {
  if (holder.type === 'VariableDeclarator' || (cell.kind !== 'variable' && cell.kind !== 'export')) return false;
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
  const key = holder.type === 'Property' ? keyName(holder) : holder.type === 'TSEnumMember' ? keyName({ key: holder.id }) : undefined;
  for (let node = wrapped(read); node.parent?.type === 'MemberExpression' && node.parent.object === node; node = wrapped(node.parent)) {
    if (keyName(node.parent) === key) return node.parent.property;
  }
  return undefined;
}

/** What can be written a second time: a declarator, a property of a table, an enum member, a class field. */
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
