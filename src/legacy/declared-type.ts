import { isExported } from '../syntax/exported.ts';
import type { Variable } from '../syntax/scopes.ts';
import { fileOf } from '../syntax/source-file.ts';
import type { DeclaredType } from '../syntax/surroundings.ts';

/** The one declaration that the name of a type means, and everything that names it; nothing where other files may name it unseen. */
export function declaredType(variable: Variable): DeclaredType | undefined {
  const [definition, ...others] = variable.defs;
  if (!definition || others.length > 0) return undefined;
  if (definition.type === 'ImportBinding' || isExported(variable)) {
    const file = fileOf(variable.scope.block);
    return file.surroundings?.typeOf(file, variable);
  }
  return { declaration: definition.node, uses: variable.references.map(({ identifier }) => identifier) };
}
