import { requiredModule } from '../syntax/callee.ts';
import { memberName, nameOf, unwrap, type Node } from '../syntax/node.ts';
import type { Definition } from '../syntax/scopes.ts';
import type { SourceFile } from '../syntax/source-file.ts';

/** What a name stands for in another module: an export, `default`, or `*` for all of it. */
export interface Origin {
  readonly module: string;
  readonly name: string;
}

/** Where a name, or a member of one, comes from; nothing for what is no import. */
export function originOf(file: SourceFile, expression: Node): Origin | undefined {
  const node = unwrap(expression);
  const required = requiredModule(node);
  if (required !== undefined) return { module: required, name: '*' };
  if (node.type === 'MemberExpression') {
    const outer = originOf(file, node.object);
    const name = memberName(node);
    return outer && name !== undefined && ['*', 'default'].includes(outer.name) ? { module: outer.module, name } : undefined;
  }
  const [definition] = node.type === 'Identifier' ? (file.variableOf(node)?.defs ?? []) : [];
  return definition && originOfDefinition(file, definition);
}

function originOfDefinition(file: SourceFile, { type, node, name, parent }: Definition): Origin | undefined {
  if (type === 'ImportBinding' && parent?.type === 'ImportDeclaration') {
    const module = parent.source.value;
    if (node.type === 'ImportSpecifier') return { module, name: nameOf(node.imported) ?? String((node.imported as { value?: unknown }).value) };
    return { module, name: node.type === 'ImportDefaultSpecifier' ? 'default' : '*' };
  }
  if (type === 'ImportBinding' && node.type === 'TSImportEqualsDeclaration' && node.moduleReference.type === 'TSExternalModuleReference') {
    const { expression } = node.moduleReference;
    return expression.type === 'Literal' ? { module: String(expression.value), name: '*' } : undefined;
  }
  if (node.type !== 'VariableDeclarator' || !node.init) return undefined;
  const whole = originOf(file, node.init);
  if (node.id === name) return whole;
  const property = node.id.type === 'ObjectPattern' ? node.id.properties.find((one) => one.type === 'Property' && one.value === name) : undefined;
  const key = property?.type === 'Property' ? nameOf(property.key) : undefined;
  return whole?.name === '*' && key !== undefined ? { module: whole.module, name: key } : undefined;
}
