import type { TSESTree } from '@typescript-eslint/types';
import { PASSWORDLESS_START } from '../../auth0/endpoints.ts';
import { skipTrivia } from '../../edits/trivia.ts';
import type { Post } from '../../requests/posts.ts';
import { accessNames, wrapped, type Node } from '../../syntax/node.ts';
import { fileOf } from '../../syntax/source-file.ts';
import type { Copier } from './copy.ts';
import { isModuleExports, type Home } from './home.ts';
import type { StartRequest } from './request.ts';
import type { CodeStyle } from './style.ts';
import { functionWord, styled, textIn } from './template.ts';
import { UnwritableError } from './unwritable.ts';

/** What a function does: statements, or one expression that it gives back. */
interface Content {
  readonly isAsync: boolean;
  readonly statements: string;
  readonly expression?: string;
}

/** What a `response` ends in, where a function is called with it: the promise fails, or it is kept. */
export function outcomeIn(style: CodeStyle): (isRefused: Post['isRefused']) => string {
  return (isRefused) => styled(isRefused ? `if (${isRefused.test}) reject(${refusal(isRefused.status, style)});\nelse resolve();` : 'resolve();', style);
}

function refusal(status: string, style: CodeStyle): string {
  const text = `${PASSWORDLESS_START.path} answered `;
  return `new Error(${style.isModern ? `\`${text}\${${status}}\`` : `${textIn(text, style)} + ${status}`})`;
}

/** A request as the content of a function that gives a promise. */
function contentOf({ code, gives, isRefused }: StartRequest, copier: Copier, style: CodeStyle): Content {
  const own = (text: string): string => styled(text, style);
  if (gives === 'promise' || (gives === 'thenable' && style.isAsync)) {
    if (isRefused && style.isAsync) return { isAsync: true, statements: `${own('const response = await ')}${code}${own(';')}\nif (${isRefused.test}) throw ${refusal(isRefused.status, style)}${own(';')}` };
    if (style.isTyped || style.isOfServerActions || copier.awaits || gives === 'thenable') return { isAsync: true, statements: `await ${code}${own(';')}` };
    const checked = isRefused ? `${code}${own('.then((response) => {')}\n  if (${isRefused.test}) throw ${refusal(isRefused.status, style)}${own(';')}\n})` : code;
    return returned(checked, copier, style);
  }
  if (copier.awaits) throw new UnwritableError('what it is given has to be waited for');
  const settled = {
    thenable: `${code}${own('.then(() => {\n  resolve();\n}, reject);')}`,
    observable: `${code}${own('.subscribe({ next: () => resolve(), error: reject });')}`,
    callbacks: `${code}${own(';')}`,
  }[gives];
  const promise = `new Promise${style.isTyped ? '<void>' : ''}(${own('(resolve, reject) => {')}\n${indented(settled)}\n}${copier.usesThis && !style.isModern ? '.bind(this)' : ''})`;
  return returned(promise, copier, style);
}

function returned(expression: string, { awaits }: Copier, { hasSemicolons, isOfServerActions }: CodeStyle): Content {
  return { isAsync: awaits || isOfServerActions, statements: `return ${expression}${hasSemicolons ? ';' : ''}`, expression };
}

function indented(code: string): string {
  return code.replace(/^(?=.)/gm, '  ');
}

/** A function that asks for a code, in the form of the one that exchanges it. */
export interface StartFunction {
  readonly name: string;
  readonly recipient: string;
  readonly request: StartRequest;
}

/** The code of a function beside its model, with two blanks for each step. */
export function functionLike(home: Home, { name, recipient, request }: StartFunction, copier: Copier, style: CodeStyle): string {
  const content = contentOf(request, copier, style);
  const head = `(${recipient}${style.isTyped ? ': string' : ''})${style.isTyped ? ': Promise<void>' : ''}`;
  const asynchronous = content.isAsync ? 'async ' : '';
  const block = `{\n${indented(content.statements)}\n}`;
  const end = style.hasSemicolons ? ';' : '';
  const { fn, item } = home;
  const parent = fn && (wrapped(fn).parent as Node);
  const value = (): string => (fn?.type === 'ArrowFunctionExpression' ? arrow(fn, content, recipient, head, style) : `${asynchronous}${functionWord(style)}${head} ${block}`);
  switch (home.shape) {
    case 'constant':
      return `${exportOf(item)}${parent?.type === 'VariableDeclarator' ? parent.parent.kind : 'const'} ${name} = ${value()}${end}`;
    case 'assignment':
      return `${ownerOf(parent as TSESTree.AssignmentExpression)}.${name} = ${value()}${end}`;
    case 'property': {
      const { key, method } = parent as TSESTree.Property;
      const written = key.type === 'Literal' ? textIn(name, style) : name;
      return method ? `${asynchronous}${written}${head} ${block}` : `${written}: ${value()}`;
    }
    case 'method':
      return `${modifiersOf(item)}${asynchronous}${privately(item, name)}${head} ${block}`;
    case 'field':
      return `${modifiersOf(item)}${privately(item, name)} = ${value()}${end}`;
    default:
      return `${exportOf(item)}${asynchronous}function ${name}${head} ${block}`;
  }
}

function arrow(fn: TSESTree.ArrowFunctionExpression, content: Content, recipient: string, head: string, style: CodeStyle): string {
  const parameters = head === `(${recipient})` && !style.hasArrowParentheses ? recipient : head;
  const start = `${content.isAsync ? 'async ' : ''}${parameters} =>`;
  if (content.expression === undefined || fn.body.type === 'BlockStatement') return `${start} {\n${indented(content.statements)}\n}`;
  return isBodyInNextLine(fn) ? `${start}\n${indented(content.expression)}` : `${start} ${content.expression}`;
}

function isBodyInNextLine(fn: TSESTree.ArrowFunctionExpression): boolean {
  const { text } = fileOf(fn);
  const at = text.lastIndexOf('=>', fn.body.range[0]);
  return /[\n\r]/.test(text.slice(at, skipTrivia(text, at + 2)));
}

/** What a default export is called is up to who imports it; another function needs a name. */
function exportOf(item: Node): string {
  return /^Export/.test(item.type) && !/^(?:DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT)$/.test(nameOfExport(item)) ? 'export ' : '';
}

/** Files with routes of Next.js export functions by the names of methods, and nothing else. */
function nameOfExport(item: Node): string {
  const declaration = item.type === 'ExportNamedDeclaration' ? item.declaration : undefined;
  if (declaration?.type === 'FunctionDeclaration') return declaration.id?.name ?? '';
  const id = declaration?.type === 'VariableDeclaration' ? declaration.declarations[0]?.id : undefined;
  return id?.type === 'Identifier' ? id.name : '';
}

/** `exports` of `exports.login = …`; `module.exports` of `module.exports = …`. */
function ownerOf({ left }: TSESTree.AssignmentExpression): string {
  if (isModuleExports(left)) return accessNames(left).join('.');
  return fileOf(left).textOf((left as TSESTree.MemberExpression).object);
}

/** `private static`, as the model has it. */
function modifiersOf(item: Node): string {
  const { accessibility, static: isStatic } = item as TSESTree.MethodDefinition;
  return `${accessibility ? `${accessibility} ` : ''}${isStatic ? 'static ' : ''}`;
}

function privately(item: Node, name: string): string {
  return (item as TSESTree.MethodDefinition).key.type === 'PrivateIdentifier' ? `#${name}` : name;
}
