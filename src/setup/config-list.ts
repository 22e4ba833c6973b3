import type { Edit, Range } from '../edits/edit.ts';
import { editList, type List } from '../edits/list.ts';
import { skipTrivia } from '../edits/trivia.ts';
import { returnedNodes } from '../syntax/calls.ts';
import { isFunction, memberName, nameOf, unwrap, type CallLike, type FunctionNode, type Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { originOf } from './origin.ts';
import { styleOf } from './plugin-import.ts';

/** A function that makes one list of the configurations that it is called with. */
interface Composer {
  readonly module: RegExp;
  readonly names: readonly string[];
  /** Whether its first argument is no configuration. */
  readonly hasOptions?: boolean;
}

/** To let `init` know another function, add its module and its names. */
const COMPOSERS: readonly Composer[] = [
  // https://eslint.org/docs/latest/use/configure/configuration-files#defineconfig
  { module: /^(?:eslint\/config|@eslint\/config-helpers)$/, names: ['defineConfig'] },
  // https://typescript-eslint.io/packages/typescript-eslint#config-deprecated
  { module: /^typescript-eslint$/, names: ['config'] },
  // https://github.com/vuejs/eslint-config-typescript#defineconfigwithvuets
  { module: /^@vue\/eslint-config-typescript$/, names: ['defineConfigWithVueTs'] },
  // https://eslint.nuxt.com/packages/module#configuration
  { module: /\.nuxt\/eslint\.config(?:\.mjs)?$/, names: ['default', 'withNuxt'] },
  { module: /^@nuxt\/eslint-config(?:\/flat)?$/, names: ['default', 'createConfigForNuxt'], hasOptions: true },
  // https://github.com/antfu/eslint-config#customization
  { module: /^@antfu\/eslint-config$/, names: ['default', 'antfu'], hasOptions: true },
];

/** What a file exports as its configuration: one expression, none, or several. */
export function exportedConfigs({ ast }: SourceFile): Node[] {
  return ast.body.flatMap((statement): Node[] => {
    switch (statement.type) {
      case 'ExportDefaultDeclaration':
        return [statement.declaration];
      case 'TSExportAssignment':
        return [statement.expression];
      case 'ExportNamedDeclaration':
        return statement.source ? [] : statement.specifiers.flatMap(({ exported, local }) => (nameOf(exported) === 'default' ? [local] : []));
      case 'ExpressionStatement': {
        const { expression } = statement;
        const isExport = expression.type === 'AssignmentExpression' && expression.left.type === 'MemberExpression' && nameOf(expression.left.object) === 'module' && memberName(expression.left) === 'exports';
        return isExport ? [expression.right] : [];
      }
      default:
        return [];
    }
  });
}

/**
 * Puts an item behind the configurations of an exported expression: into their list where it is seen, or else around whatever
 * the expression gives.
 *
 * @returns nothing for what can be no configuration
 */
export function addConfig(file: SourceFile, exported: Node, item: string): readonly Edit[] | undefined {
  if (valueOf(file, exported)?.type === 'ObjectExpression') return wrapInList(exported, item);
  const result = resultOf(file, exported);
  return (result && addToList(file, result, item)) ?? flattenWith(file, exported, item);
}

/** One configuration becomes the first of a list. */
function wrapInList({ range: [start, end] }: Node, item: string): readonly Edit[] {
  return [{ range: [start, start], text: '[' }, { range: [end, end], text: `, ${item}]` }];
}

/** What is no configuration, whatever it gives. */
const NO_CONFIGS = /^(?:Class|Function|ArrowFunction|TSInterface|TSEnum|Literal$|TemplateLiteral$)/;
/** What `await` would take only a part of. */
const LOOSE = /^(?:Assignment|Binary|Conditional|Logical|Sequence|TSAs|TSSatisfies|Yield)/;

/** A configuration, a list of them or a promise of either becomes a part of a list; where a module cannot wait, in a function that can. */
function flattenWith(file: SourceFile, exported: Node, item: string): readonly Edit[] | undefined {
  if (NO_CONFIGS.test(unwrap(exported).type)) return undefined;
  const [start, end] = exported.range;
  const [open, close] = LOOSE.test(exported.type) ? ['(', ')'] : ['', ''];
  const [before, after] = styleOf(file) === 'import' ? ['', ''] : ['(async () => ', ')()'];
  return [
    { range: [start, start], text: `${before}[${exported.type === 'AwaitExpression' ? '' : 'await '}${open}` },
    { range: [end, end], text: `${close}, ${item}].flat()${after}` },
  ];
}

function addToList(file: SourceFile, value: Node, item: string): readonly Edit[] | undefined {
  if (value.type === 'ArrayExpression') {
    const items = value.elements.flatMap((element) => element ?? []);
    return items.length === value.elements.length ? editList(listOf(file, value.range, items), new Set(), [item]) : undefined;
  }
  if (value.type !== 'CallExpression') return undefined;
  const composer = composerOf(file, value);
  const brackets = bracketsOf(file, value);
  if (!composer || !brackets) return undefined;
  const [only, ...others] = value.arguments;
  if (only?.type === 'ArrayExpression' && others.length === 0 && !composer.hasOptions) return addToList(file, only, item);
  return editList(listOf(file, brackets, value.arguments), new Set(), composer.hasOptions && !only ? ['{}', item] : [item]);
}

/** The list, call or object that an expression stands for, through constants. */
function valueOf(file: SourceFile, expression: Node): Node | undefined {
  const node = unwrap(expression);
  if (node.type !== 'Identifier') return node;
  const variable = file.variableOf(node);
  const [definition, ...others] = variable?.defs ?? [];
  const declarator = definition?.node;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id !== definition?.name || !declarator.init || others.length > 0) return undefined;
  return variable?.references.some((reference) => reference.isWrite() && !reference.init) ? undefined : valueOf(file, declarator.init);
}

/** The list or call that an expression ends in: what a function gives that is called here only, what a promise holds. */
function resultOf(file: SourceFile, expression: Node): Node | undefined {
  const node = unwrap(expression);
  if (node.type === 'AwaitExpression') return resultOf(file, node.argument);
  if (node.type !== 'CallExpression' || composerOf(file, node)) return valueOf(file, node);
  const [only, ...others] = isPromiseOf(node) ? node.arguments : returnedBy(file, node.callee);
  return only && others.length === 0 ? resultOf(file, only) : undefined;
}

/** `Promise.resolve(…)` */
function isPromiseOf({ callee }: CallLike): boolean {
  return callee.type === 'MemberExpression' && nameOf(callee.object) === 'Promise' && memberName(callee) === 'resolve';
}

/** What a function may give; nothing for one that others call too. */
function returnedBy(file: SourceFile, callee: Node): readonly Node[] {
  const fn = calledHere(file, unwrap(callee));
  return fn ? returnedNodes(fn) : [];
}

function calledHere(file: SourceFile, callee: Node): FunctionNode | undefined {
  if (isFunction(callee)) return callee;
  const variable = callee.type === 'Identifier' ? file.variableOf(callee) : undefined;
  const [definition, ...others] = variable?.defs ?? [];
  const isAlone = others.length === 0 && variable?.references.filter(({ init }) => !init).length === 1;
  const fn = definition?.node.type === 'VariableDeclarator' ? definition.node.init : definition?.node;
  return isAlone && fn && isFunction(fn) ? fn : undefined;
}

function composerOf(file: SourceFile, { callee }: CallLike): Pick<Composer, 'hasOptions'> | undefined {
  const origin = originOf(file, callee);
  if (origin) return COMPOSERS.find(({ module, names }) => module.test(origin.module) && names.includes(origin.name));
  const node = unwrap(callee);
  const isConcat = node.type === 'MemberExpression' && memberName(node) === 'concat' && isList(file, node.object);
  return isConcat ? {} : undefined;
}

function isList(file: SourceFile, expression: Node): boolean {
  const value = valueOf(file, expression);
  return value?.type === 'ArrayExpression' || (value?.type === 'CallExpression' && composerOf(file, value) !== undefined);
}

/** The parentheses around the arguments of a call. */
function bracketsOf({ text }: SourceFile, { callee, typeArguments, range }: CallLike): Range | undefined {
  let at = skipTrivia(text, (typeArguments ?? callee).range[1]);
  while (text[at] === ')') at = skipTrivia(text, at + 1);
  return text[at] === '(' ? [at, range[1]] : undefined;
}

function listOf({ text }: SourceFile, brackets: Range, items: readonly Node[]): List {
  return { text, brackets, items: items.map(({ range }) => withParentheses(text, range, brackets)) };
}

/** An item with the parentheses around it. */
function withParentheses(text: string, range: Range, brackets: Range): Range {
  const start = text.slice(0, range[0]).trimEnd().length - 1;
  const end = skipTrivia(text, range[1]);
  const isInside = start > brackets[0] && end < brackets[1] - 1 && text[start] === '(' && text[end] === ')';
  return isInside ? withParentheses(text, [start, end + 1], brackets) : range;
}
