import type { Edit } from '../edits/edit.ts';
import { editList } from '../edits/list.ts';
import { nameOf, type Node } from '../syntax/node.ts';
import type { Variable } from '../syntax/scopes.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { outsideSpecifiersOf } from '../syntax/outside.ts';
import { UneditableError } from './uneditable.ts';

/**
 * Moves the readers of another file to a second constant: the name is imported beside the first, or in its place where nothing in
 * the file reads the first any more.
 *
 * @param reads the names or keys by which proven requests read the first constant
 */
export function editsOfReaders(file: SourceFile, reads: readonly Node[], name: string): Edit[] {
  const edits: Edit[] = [];
  const byVariable = new Map<Variable, Node[]>();
  for (const read of reads) {
    const variable = read.type === 'Identifier' ? file.variableOf(read) : undefined;
    const isReference = variable?.references.some(({ identifier }) => identifier === read);
    if (variable && isReference) byVariable.set(variable, [...(byVariable.get(variable) ?? []), read]);
    else edits.push(renamed(file, read, name));
  }
  for (const [variable, moved] of byVariable) edits.push(...editsOfImport(file, variable, moved, name));
  return edits;
}

/** Moves the reads of a name that a file takes out of a module by an import, or by a pattern behind `require`. */
function editsOfImport(file: SourceFile, variable: Variable, moved: readonly Node[], name: string): Edit[] {
  const taken = takenBy(variable);
  if (!taken) throw new UneditableError(`"${variable.name}" is not imported by its name in ${file.name}`);
  const areAll = variable.references.filter((reference) => reference.isRead()).every(({ identifier }) => moved.includes(identifier));
  const { node, key, isAliased } = taken;
  if (areAll && isAliased) return [{ range: key.range, text: name }];
  const reads = moved.map((read) => renamed(file, read, name));
  return areAll ? [{ range: node.range, text: file.textOf(node).replace(variable.name, () => name) }, ...reads] : [...listed(file, node, name), ...reads];
}

/** What takes a name out of a module: a specifier of an import, or a property of a pattern. */
function takenBy({ name, defs: [definition] }: Variable): { readonly node: Node; readonly key: Node; readonly isAliased: boolean } | undefined {
  const node = definition?.node;
  if (node?.type === 'ImportSpecifier') return { node, key: node.imported, isAliased: node.local.name !== nameOf(node.imported) };
  if (node?.type !== 'VariableDeclarator' || node.id.type !== 'ObjectPattern') return undefined;
  const property = node.id.properties.find((one) => one.type === 'Property' && one.value.type === 'Identifier' && one.value.name === name);
  return property?.type === 'Property' ? { node: property, key: property.key, isAliased: !property.shorthand } : undefined;
}

function renamed(file: SourceFile, read: Node, name: string): Edit {
  const { parent } = read;
  if (parent?.type === 'Property' && parent.shorthand) {
    const isPattern = parent.parent.type === 'ObjectPattern';
    return isPattern ? { range: [read.range[0], read.range[0]], text: `${name}: ` } : { range: [read.range[1], read.range[1]], text: `: ${name}` };
  }
  if (read.type !== 'Literal') return { range: read.range, text: name };
  const quote = file.text[read.range[0]] ?? "'";
  return { range: read.range, text: quote + name + quote };
}

/** A specifier behind another one of its list. */
function listed(file: SourceFile, specifier: Node, name: string): Edit[] {
  const list = specifier.parent as Node & { specifiers?: Node[]; properties?: Node[] };
  const named = (list.specifiers ?? list.properties ?? []).filter(({ type }) => type === specifier.type);
  const open = file.text.lastIndexOf('{', named[0]?.range[0]);
  const close = file.text.indexOf('}', named.at(-1)?.range[1]) + 1;
  // The new name stands behind its model, so the list is the one up to there.
  const items = named.slice(0, named.indexOf(specifier) + 1);
  return editList({ text: file.text, brackets: [open, close], items: items.map(({ range }) => range) }, new Set(), [name]);
}

/** Exports a second constant wherever the first is exported by its name. */
export function editsOfExports(file: SourceFile, holder: Node, name: string): (readonly [SourceFile, Edit[]])[] {
  const variable = holder.type === 'VariableDeclarator' && holder.id.type === 'Identifier' ? file.variableOf(holder.id) : undefined;
  if (!variable) return [];
  return outsideSpecifiersOf(variable).map((specifier) => {
    const own = fileOf(specifier);
    const isPlain = specifier.type === 'ExportSpecifier' && nameOf(specifier.local) === variable.name && nameOf(specifier.exported) === variable.name;
    if (!isPlain) throw new UneditableError(`"${variable.name}" is exported under another name in ${own.name}`);
    return [own, listed(own, specifier, name)] as const;
  });
}
