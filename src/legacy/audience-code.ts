import type { Node } from '../syntax/node.ts';
import { tryParse } from '../syntax/parse.ts';
import { variableNamed } from '../syntax/scopes.ts';
import { fileOf } from '../syntax/source-file.ts';

/** Names that programs have without declaring them; bundlers define those between underscores. */
const EVERYWHERE = /^(?:Bun|Deno|JSON|Object|String|URL|global|globalThis|process|self|undefined|window|__\w+__)$/;

/** A name in the code of the audience that means something else where the code would stand; nothing where there is none. */
export function strangeNameIn(code: string, place: Node): string | undefined {
  const file = fileOf(place);
  return namesIn(code).find((name) => {
    const variable = EVERYWHERE.test(name) ? variableNamed(file.scopes, name, place) : undefined;
    return variable && !/\b(?:from|require)\b/.test(file.textOf(variable.defs[0]?.parent ?? variable.defs[0]?.node ?? place));
  });
}

/** The names that an expression takes from around it. */
function namesIn(code: string): string[] {
  const file = tryParse(`(${code}\n)`, 'expression.ts');
  return (file?.scopes.acquire(file.ast)?.through ?? []).map(({ identifier }) => (identifier as Node & { name: string }).name);
}
