import type { TSESTree } from '@typescript-eslint/types';
import type { Edit } from '../../edits/edit.ts';
import { editList } from '../../edits/list.ts';
import { insertStatement } from '../../edits/statement.ts';
import { endsLine, indentAt, lineStart, nextLine, skipTrailingComment, startsLine } from '../../edits/trivia.ts';
import { accessNames, keyName, nameOf, unwrap, wrapped, type Node } from '../../syntax/node.ts';
import type { SourceFile } from '../../syntax/source-file.ts';
import { hasDeclaredType } from './declared.ts';
import { isModuleExports, readsOf, type Home } from './home.ts';
import type { CodeStyle } from './style.ts';
import { placed } from './template.ts';
import { UnwritableError } from './unwritable.ts';

/**
 * The edits that put a function behind its model, and make it known wherever the model is.
 *
 * @throws {UnwritableError} where it cannot be made known as the model is
 */
export function editsAt(file: SourceFile, home: Home, name: string, code: string, style: CodeStyle): Edit[] {
  return [...insertion(file, home, code, style), ...exposures(file, home, name, style)];
}

function insertion({ text }: SourceFile, { shape, item }: Home, code: string, style: CodeStyle): Edit[] {
  const body = placed(code, indentAt(text, item.range[0]), style);
  if (shape === 'property') checkType(item.parent as Node);
  if (shape === 'property') return behindModel(text, item.parent as Node, item, (item.parent as TSESTree.ObjectExpression).properties, body);
  const end = endOf(text, item);
  const at = skipTrailingComment(text, end);
  const gap = isApart(text, item, end) ? style.lineBreak : '';
  const outer = startsLine(text, item.range[0]) ? indentAt(text, item.range[0]) : '';
  return [{ range: [at, at], text: style.lineBreak + gap + outer + body }];
}

/** A class field ends behind its semicolon. */
function endOf(text: string, { range: [start, end] }: Node): number {
  const rest = /^\s*;/.exec(text.slice(end));
  return text[end - 1] !== ';' && rest && !/[\n\r]/.test(rest[0]) && text[start] !== undefined ? end + rest[0].length : end;
}

/** Whether an empty line stands between a model and its neighbours; between functions of several lines there always is one. */
function isApart(text: string, { range: [start] }: Node, end: number): boolean {
  if (/[\n\r]/.test(text.slice(start, end))) return true;
  const before = text.slice(0, lineStart(text, start)).replace(/(?:\r\n|\n|\r)$/, '');
  const isBefore = /[\n\r][^\S\n\r]*$/.test(before);
  const behind = nextLine(text, skipTrailingComment(text, end));
  return isBefore && (behind >= text.length || endsLine(text, behind) || /^\s*[)\]}]/.test(text.slice(behind)));
}

/** An item of a list behind another one. */
function behindModel(text: string, list: Node, model: Node, items: readonly Node[], added: string): Edit[] {
  const upTo = items.slice(0, items.indexOf(model) + 1).map(({ range }) => range);
  return editList({ text, brackets: list.range, items: upTo }, new Set(), [added]);
}

/** What makes a function known by its name: export lists, `module.exports = { login }`, `exports.login = login`, `return { login }`. */
function exposures(file: SourceFile, { variable, shape, item }: Home, name: string, style: CodeStyle): Edit[] {
  const assignment = shape === 'none' && item.type === 'ExpressionStatement' && item.expression.type === 'AssignmentExpression' ? item.expression : undefined;
  if (assignment && /^(?:exports|module\.exports)(?:\.|$)/.test(accessNames(assignment.left).join('.'))) return besideAssignment(file, assignment, name, style);
  if (!variable || !/^(?:constant|declaration|none)$/.test(shape)) return [];
  // Under another name it is the same function once more.
  const reads = readsOf(variable);
  const plain = reads.filter((read) => !isRenamed(read));
  const isExported = plain.some(({ parent }) => parent?.type === 'ExportSpecifier');
  return [...plain, ...reads.filter(isRenamed).slice(0, isExported ? 0 : 1)].flatMap((read) => exposure(file, read, name, style));
}

/** `login as signIn` */
function isRenamed({ parent }: Node): boolean {
  return parent?.type === 'ExportSpecifier' && nameOf(parent.local) !== nameOf(parent.exported);
}

function exposure(file: SourceFile, read: Node, name: string, style: CodeStyle): Edit[] {
  const { text } = file;
  const outer = wrapped(read);
  const { parent } = outer;
  const end = style.hasSemicolons ? ';' : '';
  switch (parent?.type) {
    case 'ExportSpecifier': {
      const specifiers: readonly Node[] = (parent.parent as TSESTree.ExportNamedDeclaration).specifiers;
      const brackets = [text.lastIndexOf('{', specifiers[0]?.range[0]), text.indexOf('}', specifiers.at(-1)?.range[1]) + 1] as const;
      const upTo = specifiers.slice(0, specifiers.indexOf(parent) + 1).map(({ range }) => range);
      return editList({ text, brackets, items: upTo }, new Set(), [name]);
    }
    case 'ExportDefaultDeclaration':
      return [insertStatement(text, parent.range, `export { ${name} }${end}`)];
    case 'TSExportAssignment':
      throw new UnwritableError('the file exports one thing and nothing beside it');
    case 'Property':
      if (parent.value !== outer || !isHandedOut(parent.parent)) return [];
      checkType(parent.parent);
      return behindModel(text, parent.parent, parent, (parent.parent as TSESTree.ObjectExpression).properties, keyed(parent, name, style));
    case 'AssignmentExpression':
      return parent.right === outer ? besideAssignment(file, parent, name, style) : [];
    default:
      return [];
  }
}

/** `exports.startLogin = startLogin` behind `exports.login = …` */
function besideAssignment({ text }: SourceFile, assignment: TSESTree.AssignmentExpression, name: string, { hasSemicolons }: CodeStyle): Edit[] {
  const { lefts, statement } = assignedIn(assignment);
  const members = lefts.flatMap((left) => (left.type === 'MemberExpression' && !left.computed ? [left] : []));
  const [left] = [...members.filter(isModuleExports), ...members];
  if (statement?.type !== 'ExpressionStatement' || !left) return [];
  return [insertStatement(text, statement.range, `${text.slice(...(isModuleExports(left) ? left : left.object).range)}.${name} = ${name}${hasSemicolons ? ';' : ''}`)];
}

/** All that one value is assigned to, `exports = module.exports = login`, and the statement that does it. */
function assignedIn(assignment: TSESTree.AssignmentExpression): { lefts: Node[]; statement: Node | undefined } {
  const lefts: Node[] = [assignment.left];
  let node: Node = assignment;
  for (; node.parent?.type === 'AssignmentExpression'; node = node.parent) lefts.push(node.parent.left);
  return { lefts, statement: node.parent };
}

function checkType(object: Node): void {
  if (hasDeclaredType(object)) throw new UnwritableError('the type of the object that it would be a part of does not have it');
}

function keyed({ shorthand, key }: TSESTree.Property, name: string, { quote }: CodeStyle): string {
  if (shorthand) return name;
  return `${key.type === 'Literal' ? quote + name + quote : name}: ${name}`;
}

/** Whether an object is what a file, a function or a name gives to others. */
function isHandedOut(object: Node): boolean {
  const { parent } = wrapped(object);
  switch (parent?.type) {
    case 'ReturnStatement':
    case 'ExportDefaultDeclaration':
    case 'TSExportAssignment':
    case 'VariableDeclarator':
      return true;
    case 'AssignmentExpression':
      return parent.right === wrapped(object);
    case 'ArrowFunctionExpression':
      return parent.body === wrapped(object);
    case 'CallExpression':
      return keyName(parent.callee as TSESTree.MemberExpression) === 'freeze' && nameOf(unwrap((parent.callee as TSESTree.MemberExpression).object)) === 'Object';
    default:
      return false;
  }
}
