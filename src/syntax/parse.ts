import getParser from 'jscodeshift/src/getParser.js';
import { analyzeScopes } from './analyze-scopes.ts';
import { dialectsOf, type Dialect } from './dialects.ts';
import type { Program } from './node.ts';
import { normalize } from './normalize.ts';
import { SourceFile } from './source-file.ts';

/** A text that no parser of its dialect reads. `line` and `column` count from 1. */
export class UnparsableError extends Error {
  override readonly name = 'UnparsableError';
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/**
 * Errors of meaning, not of form: the tree behind them is complete, and other parsers of the dialect
 * (TypeScript's, Flow's) read such files.
 */
const HARMLESS_ERRORS = new Set([
  'DeclarationMissingInitializer',
  'DeletePrivateField',
  'DuplicateConstructor',
  'DuplicateDefaultExport',
  'DuplicateExport',
  'DuplicateProto',
  'DuplicateRegExpFlags',
  'IllegalBreakContinue',
  'InvalidPrivateFieldResolution',
  'LabelRedeclaration',
  'ModuleExportUndefined',
  'ParamDupe',
  'PrivateNameRedeclaration',
  'SetAccesorCannotHaveReturnType',
  'StrictDelete',
  'StrictEvalArguments',
  'StrictEvalArgumentsBinding',
  'StrictFunction',
  'StrictNumericEscape',
  'StrictOctalLiteral',
  'StrictWith',
  'VarRedeclaration',
]);

interface BabelError extends SyntaxError {
  readonly reasonCode?: string;
  readonly loc?: { line: number; column: number };
}

interface BabelFile {
  program: Program;
  comments?: Program['comments'] | null;
  errors?: BabelError[];
}

function parserOf(dialect: Dialect): { parse(text: string): BabelFile } {
  if (dialect.parser === 'flow') {
    return getParser('flow', {
      components: true,
      enums: true,
      esproposal_decorators: true,
      pattern_matching: true,
      records: true,
      tokens: false,
      types: true,
    });
  }
  return getParser('babylon', {
    allowAwaitOutsideFunction: dialect.topLevelAwait,
    allowImportExportEverywhere: true,
    allowNewTargetOutsideFunction: true,
    allowReturnOutsideFunction: true,
    allowSuperOutsideMethod: true,
    allowUndeclaredExports: true,
    allowYieldOutsideFunction: true,
    attachComment: false,
    createImportExpressions: true,
    errorRecovery: true,
    plugins: dialect.plugins,
    ranges: true,
    sourceType: dialect.sourceType,
    tokens: false,
  });
}

function parseAs(dialect: Dialect, text: string): Program {
  const file = parserOf(dialect).parse(text);
  const error = file.errors?.find(({ reasonCode }) => !HARMLESS_ERRORS.has(reasonCode ?? ''));
  if (error) throw error;
  // Flow's parser returns the program itself.
  const program = file.program ?? (file as unknown as Program);
  program.comments = file.comments ?? program.comments ?? [];
  return program;
}

/**
 * Reads a file into the one tree that all of this project works on.
 *
 * @param text the file's text without its byte order mark
 * @param name its path; the extension chooses the dialect
 * @throws {UnparsableError} where no parser of the dialect reads the text; the place is that of the likeliest dialect
 */
export function parse(text: string, name: string): SourceFile {
  let firstError: BabelError | undefined;
  for (const dialect of dialectsOf(name, text)) {
    try {
      const program = normalize(parseAs(dialect, text), text);
      return new SourceFile({ name, text, ast: program, scopes: analyzeScopes(program), dialect });
    } catch (error) {
      // Code nested thousands of levels deep exhausts the call stack of every parser.
      if (error instanceof RangeError) throw new UnparsableError('the code is nested too deep', 1, 1);
      if (!(error instanceof SyntaxError)) throw error;
      firstError ??= error;
    }
  }
  const { line, column } = firstError?.loc ?? { line: 1, column: 0 };
  const message = (firstError?.message ?? 'no parser reads it').replace(/ ?\(\d+:\d+\)$/, '');
  throw new UnparsableError(message, line, column + 1);
}

/** The same; nothing where no parser of the dialect reads the text. */
export function tryParse(text: string, name: string): SourceFile | undefined {
  try {
    return parse(text, name);
  } catch (error) {
    if (error instanceof UnparsableError) return undefined;
    throw error;
  }
}
