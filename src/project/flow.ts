import { isFunction, keyName, nameOf, unwrap, wrapped, type Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { thisesOf } from '../syntax/this.ts';

/** An export under which a value leaves a file; the way from the export to the value. */
export interface Leaving {
  readonly name: string;
  readonly keys: readonly string[];
}

/**
 * Follows a value that holds something under a way of keys through one file: to the places that take it out, to the exports by
 * which it leaves, and to where it goes out of sight.
 */
export class Flow {
  readonly #file: SourceFile;
  /** The names that now stand for the value, and the expressions that read it. */
  readonly sites: Set<Node> = new Set();
  readonly leaving: Leaving[] = [];
  isOpen = false;
  readonly #seen = new Set<string>();

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /** Whether anything of it is taken, passed on, or may be. */
  get takes(): boolean {
    return this.isOpen || this.sites.size > 0 || this.leaving.length > 0;
  }

  /** An expression whose value has it under `keys`. */
  value(node: Node, keys: readonly string[]): void {
    const outer = wrapped(node);
    const { parent } = outer;
    if (!parent) return;
    const [first, ...rest] = keys;
    if (parent.type === 'VariableDeclarator' && parent.init === outer && (first !== undefined || parent.id.type === 'Identifier')) return this.pattern(parent.id, keys);
    this.#thises(outer, keys);
    if (this.#leaves(outer, keys)) {
      if (first === undefined) this.sites.add(node);
      return;
    }
    if (first === undefined) {
      this.sites.add(node);
      return;
    }
    switch (parent.type) {
      case 'MemberExpression': {
        if (parent.object !== outer) break;
        const key = keyName(parent);
        if (key === first) this.value(parent, rest);
        else if (key === undefined) this.#hide(parent);
        return;
      }
      case 'Property':
        // A key of a literal, which is followed with it.
        if (parent.value !== outer || parent.parent.type !== 'ObjectExpression') break;
        return this.#within(parent.parent, keyName(parent), keys);
      case 'SpreadElement':
        if (parent.parent.type !== 'ObjectExpression') break;
        return this.value(parent.parent, keys);
      case 'ExpressionStatement':
      case 'UnaryExpression':
        return;
      case 'CallExpression':
        // What a module that is a function gives has keys of its own.
        if (parent.callee === outer) return;
        break;
    }
    this.#hide(outer);
  }

  /** A pattern that takes a value apart which has it under `keys`. */
  pattern(pattern: Node, keys: readonly string[]): void {
    const [first, ...rest] = keys;
    switch (pattern.type) {
      case 'Identifier':
        return this.binding(pattern, keys);
      case 'AssignmentPattern':
        return this.pattern(pattern.left, keys);
      case 'ObjectPattern': {
        if (first === undefined) {
          this.sites.add(pattern);
          return;
        }
        let isTaken = false;
        for (const property of pattern.properties) {
          const key = property.type === 'Property' ? keyName(property) : undefined;
          if (property.type === 'RestElement' ? isTaken : key !== undefined && key !== first) continue;
          if (property.type === 'RestElement') this.pattern(property.argument, keys);
          else if (key === undefined) this.#hide(property);
          else this.pattern(property.value, rest);
          isTaken ||= key === first;
        }
        return;
      }
    }
    this.#hide(pattern);
  }

  /** A name of the file whose value has it under `keys`; itself for none. */
  binding(name: Node, keys: readonly string[]): void {
    const seen = [name.range[0], ...keys].join('\0');
    if (this.#seen.has(seen)) return;
    this.#seen.add(seen);
    if (keys.length === 0) this.sites.add(name);
    const declaration = name.type === 'Identifier' ? declarationOf(name) : undefined;
    if (declaration?.parent?.type === 'ExportNamedDeclaration' && name.type === 'Identifier') this.leaving.push({ name: name.name, keys });
    const variable = name.type === 'Identifier' ? this.#file.variableOf(name) : undefined;
    if (!variable) return this.#hide(name);
    for (const reference of variable.references) {
      const { identifier } = reference;
      if (reference.init || isTypeOnly(identifier)) continue;
      if (reference.isWrite()) this.#hide(identifier);
      else if (keys.length > 0) this.value(identifier, keys);
      else this.#leaves(wrapped(identifier), keys);
    }
  }

  /** What `import('m').then(f)` gives to `f`, where it is not awaited. */
  promise(node: Node, keys: readonly string[]): void {
    const { parent } = node;
    if (parent?.type === 'ExpressionStatement') return;
    const call = parent?.type === 'MemberExpression' && keyName(parent) === 'then' ? parent.parent : undefined;
    const handler = call?.type === 'CallExpression' && call.arguments[0] ? unwrap(call.arguments[0]) : undefined;
    if (!isFunction(handler)) return this.#hide(node);
    if (handler.params[0]) this.pattern(handler.params[0], keys);
  }

  #within(literal: Node, key: string | undefined, keys: readonly string[]): void {
    if (key === undefined) this.#hide(literal);
    else this.value(literal, [key, ...keys]);
  }

  /** Methods of the literal that takes the value up read it by `this`. */
  #thises(outer: Node, keys: readonly string[]): void {
    const { parent } = outer;
    const object = parent?.parent;
    if (object?.type !== 'ObjectExpression') return;
    const key = parent?.type === 'Property' && parent.value === outer ? keyName(parent) : undefined;
    const way = parent?.type === 'SpreadElement' ? keys : key === undefined ? [] : [key, ...keys];
    if (way.length > 0) for (const self of thisesOf(object)) this.value(self, way);
  }

  #hide(node: Node): void {
    this.isOpen = true;
    this.sites.add(node);
  }

  /** Whether an expression becomes an export of this file. */
  #leaves(outer: Node, keys: readonly string[]): boolean {
    const name = exportedAs(this.#file, outer);
    if (!name) return false;
    const way = [...name, ...keys];
    // `module.exports = { a }` and `exports.a = a` say the same.
    const [first, ...rest] = way[0] === 'export=' && way.length > 1 ? way.slice(1) : way;
    this.leaving.push({ name: first as string, keys: rest });
    return true;
  }
}

function declarationOf(name: Node): Node | undefined {
  let current: Node | undefined = name.parent;
  while (current && /Pattern$|^Property$|^RestElement$|^VariableDeclarator$/.test(current.type)) current = current.parent;
  return current?.type === 'VariableDeclaration' ? current : undefined;
}

function isTypeOnly({ parent }: Node): boolean {
  return parent?.type === 'TSTypeQuery' || parent?.type === 'TSQualifiedName' || parent?.type === 'TSTypeReference';
}

/** The export that an expression becomes, with the keys of the literals around it. */
export function exportedAs(file: SourceFile, outer: Node): string[] | undefined {
  const { parent } = outer;
  switch (parent?.type) {
    case 'ExportSpecifier':
      return [nameOf(parent.exported) ?? ''];
    case 'ExportDefaultDeclaration':
      return ['default'];
    case 'TSExportAssignment':
      return ['export='];
    case 'AssignmentExpression':
      if (parent.right !== outer || parent.operator !== '=') return undefined;
      return exportsTarget(file, parent.left) ?? exportedAs(file, wrapped(parent));
    case 'Property': {
      const key = keyName(parent);
      const around = parent.value === outer && parent.parent.type === 'ObjectExpression' && key !== undefined ? exportedAs(file, wrapped(parent.parent)) : undefined;
      return around && [...around, key as string];
    }
    case 'SpreadElement':
      return parent.parent.type === 'ObjectExpression' ? exportedAs(file, wrapped(parent.parent)) : undefined;
    default:
      return undefined;
  }
}

/** `module.exports`, `exports.a`, `module.exports.a`. */
export function exportsTarget(file: SourceFile, node: Node): string[] | undefined {
  const names: string[] = [];
  let current = unwrap(node);
  for (; current.type === 'MemberExpression'; current = unwrap(current.object)) names.unshift(keyName(current) ?? '?');
  if (current.type !== 'Identifier' || file.variableOf(current)) return undefined;
  const rest = current.name === 'module' && names[0] === 'exports' ? names.slice(1) : current.name === 'exports' && names.length > 0 ? names : undefined;
  return rest && (rest.length === 0 ? ['export='] : rest);
}
