import { isExported, isGlobalOfScript } from './exported.ts';
import type { ClassNode, Node, Program } from './node.ts';
import type { Variable } from './scopes.ts';
import { fileOf, type SourceFile } from './source-file.ts';
import { ANYBODY, NOBODY, type ExportWay, type HoldingOptions, type Imported, type Places } from './surroundings.ts';

/** The expressions of other files that read a variable, which nobody does who does not get it by an export. Where only its file is known, there may be any. */
export function outsideReadersOf(variable: Variable): Places {
  const file = fileOf(variable.scope.block);
  if (isExported(variable)) return file.surroundings?.readersOfVariable(file, variable) ?? ANYBODY;
  return isGlobalOfScript(variable) && file.surroundings?.isNamedByScripts(file, variable.name) ? ANYBODY : NOBODY;
}

/** Whether a variable has readers that nobody sees, because other projects may import it. */
export function isPublished(variable: Variable): boolean {
  const file = fileOf(variable.scope.block);
  return isExported(variable) && file.surroundings?.isPublished(file) === true;
}

/** The expressions that read an export of a module, in other files, and by its exports in its own. */
export function readersOfExport(program: Program, way: ExportWay): Places {
  const file = fileOf(program);
  return file.surroundings?.readersOfExport(file, way) ?? ANYBODY;
}

/** Every access of a member of this name in other files: any of them may be one of an instance of the class. */
export function outsideAccessesOf(owner: ClassNode, key: string): Places {
  const file = fileOf(owner);
  return file.surroundings?.accessesOf(file, key) ?? ANYBODY;
}

/**
 * The other files of the same program whose text has what is looked for.
 */
export function outsideFilesHolding(node: Node, text: string | RegExp, options?: HoldingOptions): readonly SourceFile[] {
  const file = fileOf(node);
  return file.surroundings?.filesHolding(file, text, options) ?? [];
}

/** Every access of a member of this name in a file and in the others of its program. */
export function programAccessesOf(file: SourceFile, key: string): readonly Node[] {
  return [file, ...outsideFilesHolding(file.ast, key, { words: key })].flatMap((one) => one.memberAccesses(key));
}

/** The specifiers and statements by which a variable is exported other than by its declaration, in its own file and others. */
export function outsideSpecifiersOf(variable: Variable): readonly Node[] {
  const file = fileOf(variable.scope.block);
  return file.surroundings?.specifiersOf(file, variable) ?? [];
}

/** The places in types of other files that name a variable. */
export function outsideTypesOf(variable: Variable): readonly Node[] {
  const file = fileOf(variable.scope.block);
  return file.surroundings?.typesNaming(file, variable) ?? [];
}

/** What an import stands for in the project: a name, `require(…)`, or a member of these. */
export function importedBy(node: Node): readonly Imported[] | undefined {
  const file = fileOf(node);
  return file.surroundings?.importOf(file, node);
}

/** Whether an expression gives all exports of a module as one object. */
export function isNamespace(node: Node): boolean {
  return importedBy(node)?.some(({ kind }) => kind === 'namespace') ?? false;
}

/** The export that an expression becomes where it stands, as far as the project knows. */
export function outsideWayOf(node: Node): ExportWay | undefined {
  const file = fileOf(node);
  return file.surroundings?.exportWayOf(file, node);
}

/** Whether a node belongs to another file than a variable. */
export function isOutside(node: Node, variable: Variable): boolean {
  const file = fileOf(variable.scope.block);
  return file.surroundings !== undefined && fileOf(node) !== file;
}
