import { extname } from 'node:path';
import { CODE_EXTENSIONS, isJson } from '../rewrite/languages.ts';
import { walk, type Expression, type Program, type Range } from '../syntax/node.ts';
import { parse, UnparsableError } from '../syntax/parse.ts';
import { SourceFile } from '../syntax/source-file.ts';
import type { Files } from './files.ts';

const CODE = new Set(CODE_EXTENSIONS.map((extension) => `.${extension}`));

/** Whether a file is read as code by its name. */
export function isCode(path: string): boolean {
  return CODE.has(extname(path).toLowerCase());
}

/** Whether a file holds code that runs, and not only types. */
export function isSource(path: string): boolean {
  return isCode(path) && !/\.d\.[cm]?ts$/.test(path);
}

/** How a text becomes a tree. */
export type Parse = (text: string, path: string) => SourceFile;

/** The trees of a project's files, each parsed once and only when it is asked for. */
export class Sources {
  readonly #files: Files;
  readonly #parse: Parse;
  readonly #sources = new Map<string, SourceFile | undefined>();

  constructor(files: Files, parseText: Parse = parse) {
    this.#files = files;
    this.#parse = parseText;
  }

  /** The tree of a file; nothing where it cannot be read or does not parse. */
  source(path: string): SourceFile | undefined {
    if (!this.#sources.has(path)) this.#sources.set(path, this.#load(path));
    return this.#sources.get(path);
  }

  /** The paths that were parsed, in the order in which they were needed. */
  get loaded(): readonly string[] {
    return [...this.#sources.keys()];
  }

  #load(path: string): SourceFile | undefined {
    const text = isCode(path) || isJson(path) ? this.#files.text(path) : undefined;
    if (text === undefined) return undefined;
    try {
      return isJson(path) ? parseJson(text, path) : this.#parse(text, path);
    } catch (error) {
      if (error instanceof UnparsableError) return undefined;
      throw error;
    }
  }
}

/** Reads JSON as the expression that it is: one statement, whose offsets count in the text as it stands in the file. */
export function parseJson(text: string, path: string): SourceFile | undefined {
  if (!isValidJson(text)) return undefined;
  const { ast, scopes } = parse(`(${text}\n)`, `${path}.js`);
  const seen = new Set<Range>();
  walk(ast, ({ range }) => {
    if (seen.has(range)) return;
    seen.add(range);
    range[0] = Math.max(range[0] - 1, 0);
    range[1] = Math.min(range[1] - 1, text.length);
  });
  return new SourceFile({ name: path, text, ast, scopes });
}

function isValidJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The value that a JSON file consists of. */
export function jsonRoot(program: Program): Expression | undefined {
  const [statement] = program.body;
  return statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
}
