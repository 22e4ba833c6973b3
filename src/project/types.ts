import { nameOf, type Node } from '../syntax/node.ts';
import type { Variable } from '../syntax/scopes.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { Modules } from './targets.ts';

/** Where a type is declared, and under which name its file exports it. */
interface TypeHome {
  readonly file: SourceFile;
  readonly variable: Variable;
  readonly name: string;
  readonly declaration: Node;
}

/** How many files a type is followed through. */
const MOST_FILES = 8;

/** The declaration that the name of a type stands for, through imports and re-exports by name; one that a file exports itself. */
export function declarationOfType(modules: Modules, file: SourceFile, variable: Variable): TypeHome | undefined {
  const [definition, ...others] = variable.defs;
  if (!definition || others.length > 0) return undefined;
  if (definition.type !== 'ImportBinding') return { file, variable, name: variable.name, declaration: definition.node };
  const specifier = definition.node;
  const declaration = specifier.parent;
  if (specifier.type !== 'ImportSpecifier' || declaration?.type !== 'ImportDeclaration') return undefined;
  return exportedType(modules, file, declaration.source.value, nameOf(specifier.imported) ?? '', 0);
}

function exportedType(modules: Modules, from: SourceFile, specifier: string, name: string, steps: number): TypeHome | undefined {
  const resolution = modules.resolution(from.name, specifier);
  const file = resolution.kind === 'file' ? modules.source(resolution.path) : undefined;
  if (!file || steps > MOST_FILES) return undefined;
  const stars: string[] = [];
  for (const statement of file.ast.body) {
    if (statement.type === 'ExportNamedDeclaration') {
      const { declaration, source } = statement;
      if (declaration && 'id' in declaration && declaration.id && nameOf(declaration.id) === name) return homeOf(file, name, name);
      const exported = statement.specifiers.find((one) => nameOf(one.exported) === name);
      const local = exported && nameOf(exported.local);
      if (local !== undefined) return source ? exportedType(modules, file, source.value, local, steps + 1) : homeOf(file, local, name);
    }
    if (statement.type === 'ExportAllDeclaration' && !statement.exported) stars.push(statement.source.value);
  }
  const homes = stars.flatMap((star) => exportedType(modules, file, star, name, steps + 1) ?? []);
  return homes.length === 1 ? homes[0] : undefined;
}

function homeOf(file: SourceFile, local: string, name: string): TypeHome | undefined {
  const variable = [...(file.scopes.acquire(file.ast)?.set.values() ?? []), ...(file.scopes.acquire(file.ast, true)?.set.values() ?? [])].find((one) => one.name === local);
  const [definition, ...others] = variable?.defs ?? [];
  return variable && definition && others.length === 0 ? { file, variable, name, declaration: definition.node } : undefined;
}
