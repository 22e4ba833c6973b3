import type { TSESTree } from '@typescript-eslint/types';
import type { Edit } from '../edits/edit.ts';
import { insertStatement } from '../edits/statement.ts';
import { lineBreakAt, mainQuote, quoted, skipTrivia } from '../edits/trivia.ts';
import { requiredModule } from '../syntax/callee.ts';
import { some, unwrap, type Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';

/** How a file takes in other modules. */
type Style = 'import' | 'import-require' | 'require';

/** The statement that takes the plugin in under a name, as the file takes in others, and with them. */
export function importOfPlugin(file: SourceFile, module: string, name: string, exported: Node): Edit {
  const style = styleOf(file);
  const neighbour = file.ast.body.findLast((statement) => isOfStyle(statement, style) && statement.range[0] < exported.range[0]);
  const statement = written(file, style, module, name, neighbour, endOf(file, exported));
  return neighbour ? insertStatement(file.text, neighbour.range, statement) : atTop(file, statement);
}

/** How a file takes in other modules, as its statements show. */
export function styleOf({ ast }: SourceFile): Style {
  if (ast.body.some(({ type }) => type === 'TSExportAssignment' || type === 'TSImportEqualsDeclaration')) return 'import-require';
  return ast.body.some(({ type }) => type.startsWith('Import') || type.startsWith('Export')) ? 'import' : 'require';
}

function isOfStyle(statement: Node, style: Style): boolean {
  if (style === 'require') return statement.type === 'VariableDeclaration' && statement.declarations.some(({ init }) => init && some(unwrap(init), (node) => requiredModule(node) !== undefined));
  return statement.type === 'ImportDeclaration' || (style === 'import-require' && statement.type === 'TSImportEqualsDeclaration');
}

/** How the statement ends that a node stands in: with a semicolon, or without. */
function endOf({ text, ast }: SourceFile, node: Node): string {
  const statement = ast.body.find(({ range }) => range[0] <= node.range[0] && node.range[1] <= range[1]);
  return text[(statement?.range[1] ?? 0) - 1] === ';' ? ';' : '';
}

/** The statement, with the quotes and the end of the one that it is put behind. */
function written(file: SourceFile, style: Style, module: string, name: string, neighbour: Node | undefined, otherEnd: string): string {
  const text = neighbour ? file.textOf(neighbour) : '';
  const from = quoted(module, mainQuote(/["']/.test(text) ? text : file.text));
  const end = neighbour ? (text.endsWith(';') ? ';' : '') : otherEnd;
  if (style === 'import') return `import ${name} from ${from}${end}`;
  if (style === 'import-require') return `import ${name} = require(${from})${end}`;
  return `${neighbour?.type === 'VariableDeclaration' ? neighbour.kind : 'const'} ${name} = require(${from})${end}`;
}

/** In front of the first statement that is no directive, and of the documentation that belongs to it. */
function atTop({ text, ast, comments }: SourceFile, statement: string): Edit {
  const first = ast.body.find((one) => !isDirective(one));
  const start = first?.range[0] ?? text.length;
  const own = comments.find(({ type, value, range }) => type === 'Block' && value.startsWith('*') && range[1] <= start && isDirectlyBefore(text, range[1], start));
  const at = own?.range[0] ?? start;
  const lineBreak = lineBreakAt(text, 0);
  return { range: [at, at], text: `${statement}${lineBreak}${lineBreak}` };
}

function isDirective(statement: Node): boolean {
  return statement.type === 'ExpressionStatement' && (statement as TSESTree.ExpressionStatement & { directive?: string }).directive !== undefined;
}

function isDirectlyBefore(text: string, end: number, start: number): boolean {
  return text.slice(end, start).trim() === '' && skipTrivia(text, end) === start && (text.slice(end, start).match(/\n/g)?.length ?? 0) <= 1;
}
