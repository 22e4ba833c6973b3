import type { Node } from './node.ts';
import type { Variable } from './scopes.ts';
import type { SourceFile } from './source-file.ts';

/** A value that an import stands for, where the project writes it; or all exports of a module as one object. */
export type Imported =
  | {
      readonly kind: 'value';
      readonly file: SourceFile;
      /** An expression; the declaration of a function, class or enum; the name in the declaration of a variable. */
      readonly node: Node;
      /** The way from the node's value to that of the import. */
      readonly keys: readonly string[];
    }
  | { readonly kind: 'namespace'; readonly file: SourceFile };

/** The places that read something. */
export interface Places {
  readonly nodes: readonly Node[];
  /** Whether there may be more. */
  readonly isOpen: boolean;
}

/** An export and the keys that lead on from it: `['default', 'urls', 'login']`; `export=` is what `require` gives. */
export type ExportWay = readonly string[];

/** An interface or the alias of a type, with every name in the project that means it. */
export interface DeclaredType {
  readonly declaration: Node;
  readonly uses: readonly Node[];
}

/** A file that imports from another, and what may hold there what it imports: names, and expressions. */
export interface Importing {
  readonly file: SourceFile;
  readonly names: ReadonlySet<string>;
  readonly nodes: ReadonlySet<Node>;
}

/** Which files that hold a text count. */
export interface HoldingOptions {
  /** Whether the files of other programs count too. */
  readonly ofAnyProgram?: boolean;
  /** Names that each of the files holds as a whole, in any case: so few of them have to be read. */
  readonly words?: string;
}

/**
 * What the files around a file know of it. A file that is read alone has none; then everything that is imported is unknown, and
 * whoever imports what it exports is too.
 */
export interface Surroundings {
  /** Every alternative of a name, `require(…)`, `await import(…)`, or a member of these; nothing where not all are known. */
  importOf(file: SourceFile, node: Node): readonly Imported[] | undefined;
  /** The expressions of other files that read a variable of this one, by whatever names it is exported. */
  readersOfVariable(file: SourceFile, variable: Variable): Places;
  /** The places in types of other files that name a variable of this one. */
  typesNaming(file: SourceFile, variable: Variable): readonly Node[];
  /** Whether a page, or another file that is no module, names what this one declares for all scripts of a page. */
  isNamedByScripts(file: SourceFile, name: string): boolean;
  /** The specifiers and statements that export a variable of this file, here or from other files, other than its declaration. */
  specifiersOf(file: SourceFile, variable: Variable): readonly Node[];
  /** The expressions that read an export of this file, in others, and by its exports in itself. */
  readersOfExport(file: SourceFile, way: ExportWay): Places;
  /** Every `x.key` in other files whose text holds the name, whatever x is: any of them may be an instance of a class of this one. */
  accessesOf(file: SourceFile, key: string): Places;
  /**
   * The other files of code whose text holds a name or fits a pattern, as far as they parse and may be parts of the same program: of
   * the same package, or of one that this one uses or is used by.
   *
   * @param text what they hold, also as a part of a name
   */
  filesHolding(file: SourceFile, text: string | RegExp, options?: HoldingOptions): readonly SourceFile[];
  /** Whether every export of a file has readers that nobody sees, whoever else reads it: its package gives it to other projects. */
  isPublished(file: SourceFile): boolean;
  /** The declaration that a type's name of this file stands for, where every use of it is known. */
  typeOf(file: SourceFile, name: Variable): DeclaredType | undefined;
  /** The export that an expression becomes where it stands. */
  exportWayOf(file: SourceFile, node: Node): ExportWay | undefined;
  /** Whether any file of the project holds a name, whatever it means there. */
  holdsWord(word: string): boolean;
  /** The files that import, directly or through others, an export that bears one of these names or has a member that does. */
  importersOf(file: SourceFile, names: ReadonlySet<string>): readonly Importing[];
}

/** Nobody else reads it. */
export const NOBODY: Places = { nodes: [], isOpen: false };

/** Nobody knows who reads it. */
export const ANYBODY: Places = { nodes: [], isOpen: true };
