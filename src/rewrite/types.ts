import type { Edit } from '../edits/edit.ts';
import { insertStatement, removeStatement } from '../edits/statement.ts';
import { indentAt, lineBreakAt, quoted } from '../edits/trivia.ts';
import type { Change } from '../legacy/exchange.ts';
import type { Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';

/** The edits of a declared type whose body changes. */
export function editsOfTypes(file: SourceFile, changes: readonly Change[]): Edit[] {
  const added = new Map<Node, string[]>();
  const removed = new Set(changes.flatMap((change) => (change.kind === 'type-remove' ? [change.node] : [])));
  const edits = changes.flatMap((change): Edit[] => {
    switch (change.kind) {
      case 'type-remove':
        return isReplaced(change.node, changes) ? [] : [removeStatement(file.text, memberRange(file, change.node))];
      case 'type-value':
        return [{ range: change.node.range, text: quoted(change.text, file.text[change.node.range[0]] ?? "'") }];
      case 'type-add':
        added.set(change.behind, [...new Set([...(added.get(change.behind) ?? []), `${change.key}: string${change.mayBeUndefined ? ` | ${nothingOf(change.behind)}` : ''}`])]);
        return [];
      default:
        return [];
    }
  });
  return [...edits, ...[...added].flatMap(([behind, keys]) => (removed.has(behind) ? [replaceMember(file, behind, keys)] : addMembers(file, behind, keys)))];
}

/** Whether new members take the place of a member that goes. */
function isReplaced(member: Node, changes: readonly Change[]): boolean {
  return changes.some((change) => change.kind === 'type-add' && change.behind === member);
}

/** The type of what is not there: TypeScript and Flow name it differently. */
function nothingOf(member: Node): string {
  return member.type.startsWith('TS') ? 'undefined' : 'void';
}

function replaceMember(file: SourceFile, member: Node, members: readonly string[]): Edit {
  const range = memberRange(file, member);
  const separator = /[;,]$/.exec(file.text.slice(range[0], range[1]))?.[0] ?? '';
  const isInline = !/[\n\r]/.test(file.text.slice((member.parent as Node).range[0], range[0]));
  const newLine = isInline ? ' ' : lineBreakAt(file.text, range[1]) + indentAt(file.text, range[0]);
  return { range, text: members.join((separator || ';') + newLine) + separator };
}

/** A member of a type with the separator behind it; parsers differ in whether it belongs to the member. */
function memberRange({ text }: SourceFile, { range: [start, end] }: Node): readonly [number, number] {
  if (/[;,]/.test(text[end - 1] ?? '')) return [start, end];
  const separator = /^\s*[;,]/.exec(text.slice(end));
  return [start, separator && !/[\n\r]/.test(separator[0]) ? end + separator[0].length : end];
}

function addMembers(file: SourceFile, behind: Node, added: readonly string[]): Edit[] {
  const range = memberRange(file, behind);
  const last = file.text[range[1] - 1] ?? '';
  const separator = /[;,]/.test(last) ? last : '';
  const isInline = !/[\n\r]/.test(file.text.slice((behind.parent as Node).range[0], behind.range[0]));
  if (isInline) {
    const members = added.join('; ');
    return [{ range: [range[1], range[1]], text: separator ? ` ${members}${separator}` : `; ${members}` }];
  }
  const members = added.map((member) => insertStatement(file.text, range, member + separator));
  return members.length > 0 && members[0] ? [{ range: members[0].range, text: members.map(({ text }) => text).join('') }] : [];
}
