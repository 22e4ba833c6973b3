import type { TSESTree } from '@typescript-eslint/types';
import type { Edit, Range } from '../edits/edit.ts';
import { insertStatement } from '../edits/statement.ts';
import { hasComment } from '../edits/trivia.ts';
import { quoted } from '../edits/trivia.ts';
import type { Change, SetWrite } from '../legacy/exchange.ts';
import { unwrap, wrapped, type CallLike, type Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { hoist } from './hoist.ts';
import type { Lists } from './lists.ts';
import { blankBehindColon, codeOf, keyLike, quoteNear } from './literals.ts';
import { nest } from './nest.ts';
import { ownRange, type Removals } from './removals.ts';
import { UneditableError } from './uneditable.ts';

/** The edits of keys that are properties, assignments, calls or pairs. Keys in form texts are edited by `forms.ts`. */
export function editsOfKeys(file: SourceFile, changes: readonly Change[], lists: Lists, removals: Removals): Edit[] {
  const edits: Edit[] = [];
  const added: Edit[] = [];
  for (const change of changes) {
    switch (change.kind) {
      case 'rename':
        if (change.write.place.kind !== 'text') edits.push(renameKey(file, change.write, change.to));
        break;
      case 'value':
        if (change.write.place.kind !== 'text') edits.push(...setValue(change.write, codeOf(file, change.value, placeNode(change.write).range)));
        break;
      case 'remove':
        if (change.write.place.kind !== 'text') edits.push(...removeKey(file, change.write, removals));
        break;
      case 'hoist':
        edits.push(...hoist(file, change));
        break;
      case 'nest':
        edits.push(...nest(file, change));
        break;
      case 'name':
        edits.push(renameName(file, change.node, change.to));
        break;
      case 'append':
        edits.push(...append(file, change.node, change.text));
        break;
      case 'join':
        edits.push(joinBy(file, change));
        break;
      case 'enclose':
        edits.push(...enclose(change));
        break;
      case 'add':
        added.push(...addKey(file, change, lists));
        break;
    }
  }
  return [...edits, ...oneByPlace(added)];
}

/** What is awaited gets brackets first, unless it has some because something stands behind it already. */
function append(file: SourceFile, { range: [start, end], parent, type }: Node, text: string): Edit[] {
  if (type !== 'AwaitExpression') return [{ range: [end, end], text }];
  if (parent?.type === 'MemberExpression') {
    const close = file.text.indexOf(')', end) + 1;
    return [{ range: [close, close], text }];
  }
  return [{ range: [start, start], text: '(' }, { range: [end, end], text: `)${text}` }];
}

/** Replaces a separator, a comma and space, that holds no comment. */
function joinBy(file: SourceFile, { node, next, text }: Change & { kind: 'join' }): Edit {
  const between = file.text.slice(node.range[1], next.range[0]);
  if (!/^\s*,\s*$/.test(between)) throw new UneditableError('Something stands between the arguments');
  return { range: [node.range[1], next.range[0]], text };
}

function enclose({ node: { range: [start, end] }, open, close }: Change & { kind: 'enclose' }): Edit[] {
  return [{ range: [start, start], text: open }, { range: [end, end], text: close }];
}

/** Keys that are added at the same place come one behind the other. */
function oneByPlace(insertions: readonly Edit[]): Edit[] {
  const byPlace = new Map<number, Set<string>>();
  for (const { range, text } of insertions) byPlace.set(range[0], (byPlace.get(range[0]) ?? new Set()).add(text));
  return [...byPlace].map(([at, texts]) => ({ range: [at, at], text: [...texts].join('') }));
}

function placeNode({ place }: SetWrite): Node {
  if (place.kind === 'text') throw new UneditableError('A key in a text is no node');
  return place.node;
}

/** Gives the key of a write another name, in its own form: plain, quoted, in brackets, or as an argument. */
function renameKey(file: SourceFile, write: SetWrite, to: string): Edit {
  const { place } = write;
  switch (place.kind) {
    case 'property': {
      const property = place.node as TSESTree.Property;
      if (property.shorthand) return { range: [property.range[0], property.range[0]], text: `${to}: ` };
      return property.computed ? renameComputed(file, property.key, property.range[0], to) : renameName(file, property.key, to);
    }
    case 'assignment': {
      const member = unwrap((place.node as TSESTree.AssignmentExpression).left) as TSESTree.MemberExpression;
      return member.computed ? renameComputed(file, member.property, member.object.range[1], to) : renameName(file, member.property, to);
    }
    case 'call':
    case 'pair':
      return renameText(file, place.key, to);
    default:
      throw new UneditableError(`The key ${write.key} cannot be renamed in place`);
  }
}

function renameName(file: SourceFile, node: Node, to: string): Edit {
  return node.type === 'Literal' ? renameText(file, node, to) : { range: node.range, text: to };
}

/** A key in brackets keeps them where it is a string; a constant gives way to the plain name. */
function renameComputed(file: SourceFile, key: Node, from: number, to: string): Edit {
  const inner = unwrap(key);
  if (inner.type === 'Literal' || inner.type === 'TemplateLiteral') return renameText(file, inner, to);
  const open = file.text.indexOf('[', from);
  const close = file.text.indexOf(']', key.range[1]) + 1;
  if (open < 0 || open > key.range[0]) throw new UneditableError('A computed key without brackets');
  const isMember = key.parent?.type === 'MemberExpression';
  const isOptional = file.text.slice(from, open).includes('?.');
  return { range: [open, close], text: isMember && !isOptional ? `.${to}` : to };
}

/** Replaces the whole text of a string, or puts a string in the place of a constant. */
function renameText(file: SourceFile, node: Node, to: string): Edit {
  const inner = unwrap(node);
  if (inner.type === 'Literal' || inner.type === 'TemplateLiteral') return { range: [inner.range[0] + 1, inner.range[1] - 1], text: to };
  return { range: node.range, text: quoted(to, quoteNear(file, (node.parent ?? node).range)) };
}

function setValue(write: SetWrite, code: string): Edit[] {
  const { place } = write;
  switch (place.kind) {
    case 'property': {
      const property = place.node as TSESTree.Property;
      if (property.shorthand) return [{ range: [property.range[1], property.range[1]], text: `: ${code}` }];
      return [{ range: property.value.range, text: code }];
    }
    case 'assignment':
      return [{ range: (place.node as TSESTree.AssignmentExpression).right.range, text: code }];
    case 'call':
    case 'pair': {
      const value = 'node' in write.value ? write.value.node : undefined;
      if (!value || value === place.node) throw new UneditableError('A key without a value');
      return [{ range: wrapped(value).range, text: code }];
    }
    default:
      throw new UneditableError(`The value of ${write.key} cannot be set in place`);
  }
}

function removeKey(file: SourceFile, { key, place }: SetWrite, removals: Removals): Edit[] {
  switch (place.kind) {
    case 'property':
    case 'pair':
    case 'assignment':
      removals.add(place.node);
      return [];
    case 'call':
      return removeCall(file, place.node, removals);
    default:
      throw new UneditableError(`The key ${key} cannot be removed in place`);
  }
}

/** The statement that an assignment or a call is the whole of. */
function statementOf(node: Node): Node {
  const statement = wrapped(node).parent as Node;
  const isInBlock = /^(?:BlockStatement|Program|StaticBlock|SwitchCase|TSModuleBlock)$/.test(statement.parent?.type ?? '');
  if (statement.type !== 'ExpressionStatement' || !isInBlock) throw new UneditableError('An assignment that is part of another expression');
  return statement;
}

/** `params.append('device', id);` goes with its line; in a chain only the link goes. */
function removeCall(file: SourceFile, call: CallLike, removals: Removals): Edit[] {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') throw new UneditableError('A call without an object');
  const { parent } = wrapped(call);
  const isLink = callee.object.type === 'CallExpression' || parent?.type === 'MemberExpression' || parent?.type === 'VariableDeclarator';
  if (!isLink) {
    removals.add(call);
    return [];
  }
  const range: Range = [callee.object.range[1], call.range[1]];
  if (hasComment(file.text, range)) throw new UneditableError('A comment in a link of a chain');
  return [{ range, text: '' }];
}

function addKey(file: SourceFile, change: Change & { kind: 'add' }, lists: Lists): Edit[] {
  const { at, key } = change;
  if (at.kind === 'literal') {
    const { node } = at.place;
    const neighbours = node.type === 'ObjectExpression' ? node.properties : [];
    lists.add(node, key, `${keyLike(file, key, neighbours)}:${blankBehindColon(file, neighbours)}${codeOf(file, change.value, node.range)}`);
    return [];
  }
  const { place } = at.write;
  switch (place.kind) {
    case 'pair':
      lists.add(place.node.parent as Node, key, `[${quoted(key, quoteNear(file, place.node.range))}, ${codeOf(file, change.value, place.node.range)}]`);
      return [];
    case 'assignment':
      return [assignBehind(file, place.node as TSESTree.AssignmentExpression, change)];
    case 'call':
      return [callBehind(file, place.node, place.key, at.write, change)];
    // A key in a text is added by `forms.ts`.
    case 'text':
      return [];
    default:
      throw new UneditableError(`Nothing can be added behind ${at.write.key}`);
  }
}

/** `body.scope = x;` is followed by `body.grant_type = '…';`, brackets for brackets. */
function assignBehind(file: SourceFile, assignment: TSESTree.AssignmentExpression, { key, value }: Change & { kind: 'add' }): Edit {
  const statement = statementOf(assignment);
  const member = unwrap(assignment.left) as TSESTree.MemberExpression;
  const object = file.textOf(member.object);
  const access = member.computed ? `[${quoted(key, quoteNear(file, member.range))}]` : `.${key}`;
  const range = ownRange(file.text, statement);
  const end = file.text[range[1] - 1] === ';' ? ';' : '';
  return insertStatement(file.text, range, `${object}${access} = ${codeOf(file, value, statement.range)}${end}`);
}

/** `params.append('scope', x);` is followed by one more such call, as a statement or as a link of the chain. */
function callBehind(file: SourceFile, call: CallLike, keyNode: Node, write: SetWrite, { key, value }: Change & { kind: 'add' }): Edit {
  const valueNode = 'node' in write.value ? wrapped(write.value.node) : undefined;
  const callee = unwrap(call.callee);
  if (!valueNode || callee.type !== 'MemberExpression') throw new UneditableError('A call without a value');
  const name = quoted(key, quoteNear(file, call.range));
  const code = codeOf(file, value, call.range);
  const link = file.text.slice(callee.object.range[1], keyNode.range[0]) + name + file.text.slice(keyNode.range[1], valueNode.range[0]) + code + file.text.slice(valueNode.range[1], call.range[1]);
  const isStatement = wrapped(call).parent?.type === 'ExpressionStatement' && callee.object.type !== 'CallExpression';
  if (!isStatement) return { range: [call.range[1], call.range[1]], text: link };
  const statement = statementOf(call);
  const range = ownRange(file.text, statement);
  const end = file.text[range[1] - 1] === ';' ? ';' : '';
  return insertStatement(file.text, range, file.textOf(callee.object) + link + end);
}
