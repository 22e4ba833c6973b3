import { isJson } from '../rewrite/languages.ts';
import { requiredModule } from '../syntax/callee.ts';
import { isNode, keyName, nameOf, unwrap, type Node } from '../syntax/node.ts';
import type { Variable } from '../syntax/scopes.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { exportsOf, type ExportEntry, type ExportTable } from './exports.ts';
import { importAt, type Import } from './imports.ts';
import type { Resolution } from './resolve.ts';
import { jsonRoot } from './sources.ts';

/** What an export may stand for. */
export type ExportTarget = ValueTarget | NamespaceTarget;

/** A value with the place in the source that it comes from. */
export interface ValueTarget {
  readonly kind: 'value';
  readonly path: string;
  readonly file: SourceFile;
  /** An expression; the declaration of a function, class, enum or namespace; the name in the declaration of a variable. */
  readonly node: Node;
  /** What a variable starts with. Whether it keeps it is for the evaluator to say. */
  readonly init: Node | undefined;
  /** The way from the node's value to that of the export, where only an evaluator can go it. */
  readonly keys: readonly string[];
}

/** All exports of a module as one object. Its members are those exports. */
export interface NamespaceTarget {
  readonly kind: 'namespace';
  readonly path: string;
  readonly file: SourceFile;
}

/** What the whole project must answer. */
export interface Modules {
  source(path: string): SourceFile | undefined;
  resolution(from: string, specifier: string): Resolution;
}

/** Everything that an export may be; `isKnown` is false where it may be something else as well. No targets: there is no such export. */
interface Answer {
  readonly targets: readonly ExportTarget[];
  readonly isKnown: boolean;
}

const ABSENT: Answer = { targets: [], isKnown: true };
const UNKNOWN: Answer = { targets: [], isKnown: false };

function only(target: ExportTarget): Answer {
  return { targets: [target], isKnown: true };
}

function together(answers: readonly Answer[]): Answer {
  return { targets: answers.flatMap(({ targets }) => targets), isKnown: answers.every(({ isKnown }) => isKnown) };
}

/** Follows exports to what they stand for, through any number of files. */
export class Targets {
  readonly #modules: Modules;
  readonly #following = new Set<string>();

  constructor(modules: Modules) {
    this.#modules = modules;
  }

  /** Every alternative of an export; nothing where not all are known or there is none. */
  exportOf(path: string, name: string): readonly ExportTarget[] | undefined {
    return settled(this.#follow(path, name));
  }

  /** What an import stands for. */
  importOf(from: string, found: Import): readonly ExportTarget[] | undefined {
    return settled(this.#imported(from, found));
  }

  /** What a key of a target stands for. */
  memberOf(target: ExportTarget, key: string): readonly ExportTarget[] | undefined {
    return settled(this.#member(target, [key]));
  }

  #imported(from: string, { specifier, form, keys }: Import): Answer {
    const resolution = this.#modules.resolution(from, specifier);
    if (resolution.kind !== 'file') return UNKNOWN;
    const [first, ...rest] = keys;
    if (first === undefined) return this.#follow(resolution.path, form === 'require' ? 'export=' : '*');
    const found = form === 'require' ? this.#required(resolution.path, first) : this.#follow(resolution.path, first);
    return rest.length === 0 ? found : this.#members(found, rest);
  }

  /** `require('m').key`: only `import` gives a meaning of its own to the key `default`. */
  #required(path: string, key: string): Answer {
    const file = this.#modules.source(path);
    return file && exportsOf(file).kind !== 'esm' ? this.#once(`${path}\0.${key}`, () => this.#ofCommonJs(path, file, key)) : this.#follow(path, key);
  }

  #members(answer: Answer, keys: readonly string[]): Answer {
    const members = together(answer.targets.map((target) => this.#member(target, keys)));
    return { targets: members.targets, isKnown: members.isKnown && answer.isKnown };
  }

  #member(target: ExportTarget, keys: readonly string[]): Answer {
    if (target.kind === 'value') return this.#descend(target.path, target.file, target.node, [...target.keys, ...keys]);
    const [first = '', ...rest] = keys;
    const found = this.#follow(target.path, first);
    return rest.length === 0 ? found : this.#members(found, rest);
  }

  /** Modules may import each other in a circle: the second time round adds nothing. */
  #once(key: string, follow: () => Answer): Answer {
    if (this.#following.has(key)) return ABSENT;
    this.#following.add(key);
    try {
      return follow();
    } finally {
      this.#following.delete(key);
    }
  }

  #follow(path: string, name: string): Answer {
    return this.#once(`${path}\0${name}`, () => {
      const file = this.#modules.source(path);
      if (!file) return UNKNOWN;
      if (isJson(path)) return this.#ofJson(path, file, name);
      if (name === '*') return only({ kind: 'namespace', path, file });
      const table = exportsOf(file);
      if (name === 'export=') return this.#whole(path, file, table);
      if (table.kind === 'esm') return this.#ofModule(path, file, table, name);
      if (name !== 'default') return this.#ofCommonJs(path, file, name);
      if (table.kind === 'none') return ABSENT;
      // Node gives the whole to `import x from`; compilers ask for `default` first, where the file says that it has one.
      const own = table.entries.has('default') ? this.#ofCommonJs(path, file, 'default') : ABSENT;
      return table.isCompiled && own !== ABSENT ? own : together([own, this.#whole(path, file, table)]);
    });
  }

  #ofJson(path: string, file: SourceFile, name: string): Answer {
    const root = jsonRoot(file.ast);
    if (!root) return UNKNOWN;
    return this.#descend(path, file, root, name === 'default' || name === '*' || name === 'export=' ? [] : [name]);
  }

  #ofModule(path: string, file: SourceFile, table: ExportTable, name: string): Answer {
    const own = table.entries.get(name);
    if (own) return together(own.map((entry) => this.#ofEntry(path, file, entry)));
    if (table.isOpen) return UNKNOWN;
    return name === 'default' ? ABSENT : this.#throughStars(path, table, name);
  }

  /** An export that only some of several `export *` show is theirs; one that two show as different things is nobody's. */
  #throughStars(path: string, table: ExportTable, name: string): Answer {
    const answers = table.stars.map((specifier) => {
      const resolution = this.#modules.resolution(path, specifier);
      return resolution.kind === 'file' ? this.#follow(resolution.path, name) : UNKNOWN;
    });
    const found = answers.filter(({ targets }) => targets.length > 0);
    const [first] = found;
    if (!first) return together(answers);
    return new Set(found.map(({ targets }) => targets[0]?.kind === 'value' ? targets[0].node : targets[0]?.path)).size === 1 ? first : UNKNOWN;
  }

  /** What `require` gives. */
  #whole(path: string, file: SourceFile, table: ExportTable): Answer {
    // With keys that are set one by one, no expression holds all of them.
    const isOpenObject = table.entries.size > 0 && table.whole.every((node) => unwrap(node).type === 'ObjectExpression');
    if (table.whole.length > 0 && !isOpenObject) return together(table.whole.map((node) => this.#descend(path, file, node, [])));
    return only({ kind: 'namespace', path, file });
  }

  #ofCommonJs(path: string, file: SourceFile, name: string): Answer {
    if (isJson(path)) return this.#ofJson(path, file, name);
    const table = exportsOf(file);
    if (table.isOpen) return UNKNOWN;
    const entries = (table.entries.get(name) ?? []).map((entry) => ({ entry, isVoid: isVoid(entry) }));
    // Compilers write `exports.x = void 0` first.
    const written = entries.some(({ isVoid: one }) => !one) ? entries.filter(({ isVoid: one }) => !one) : entries;
    const own = written.map(({ entry }) => this.#ofEntry(path, file, entry));
    const whole = table.whole.map((node) => this.#descend(path, file, node, [name]));
    const answer = together([...own, ...whole]);
    return answer.targets.length > 0 || !answer.isKnown ? answer : this.#throughStars(path, table, name);
  }

  #ofEntry(path: string, file: SourceFile, entry: ExportEntry): Answer {
    if (entry.kind !== 'from') return this.#descend(path, file, entry.node, []);
    const resolution = this.#modules.resolution(path, entry.specifier);
    return resolution.kind === 'file' ? this.#follow(resolution.path, entry.name) : UNKNOWN;
  }

  /** Goes into imports and plain object literals as far as the tree alone shows the way. */
  #descend(path: string, file: SourceFile, start: Node, keys: readonly string[]): Answer {
    const node = unwrap(start);
    const found = this.#importAt(file, node);
    if (found) return this.#once(`${path}\0${node.range[0]}\0${keys.join('\0')}`, () => this.#imported(path, { ...found, keys: [...found.keys, ...keys] }));
    const variable = node.type === 'Identifier' ? file.variableOf(node) : undefined;
    if (variable) return this.#ofVariable(path, file, variable, keys);
    const [first, ...rest] = keys;
    const spread = first !== undefined && node.type === 'ObjectExpression' ? this.#spread(path, file, node.properties, keys) : undefined;
    if (spread) return spread;
    const property = first !== undefined && node.type === 'ObjectExpression' ? propertyOf(node.properties, first) : undefined;
    if (property === 'absent') return ABSENT;
    return property ? this.#descend(path, file, property, rest) : only({ kind: 'value', path, file, node, init: undefined, keys });
  }

  /** A key that a literal takes from a module which is spread into it: `module.exports = { ...require('./urls') }`. */
  #spread(path: string, file: SourceFile, properties: readonly Node[], keys: readonly string[]): Answer | undefined {
    if (!isSpreadOfModules(file, properties)) return undefined;
    for (const property of properties.toReversed()) {
      if (property.type === 'Property' && (keyName(property) ?? nameOf(property.key)) === keys[0]) return this.#descend(path, file, property.value, keys.slice(1));
      if (property.type !== 'SpreadElement') continue;
      const found = this.#importAt(file, unwrap(property.argument)) as Import;
      const answer = this.#imported(path, { ...found, keys: [...found.keys, ...keys] });
      if (answer.targets.length > 0 || !answer.isKnown) return answer;
    }
    return ABSENT;
  }

  #importAt(file: SourceFile, node: Node): Import | undefined {
    const mayImport = node.type === 'Identifier' || node.type === 'MemberExpression' || node.type === 'ImportExpression' || requiredModule(node) !== undefined;
    return mayImport ? importAt(file, node) : undefined;
  }

  #ofVariable(path: string, file: SourceFile, variable: Variable, keys: readonly string[]): Answer {
    // A type may have the same name, and a function several signatures.
    const definition = variable.defs.find(({ type, node }) => type !== 'Type' && node.type !== 'TSDeclareFunction');
    if (!definition || definition.type === 'ImportBinding') return UNKNOWN;
    const isDeclared = definition.type === 'FunctionName' || definition.type === 'ClassName' || definition.type === 'TSEnumName' || definition.type === 'TSModuleName';
    const { node } = definition;
    const init = node.type === 'VariableDeclarator' && node.id === definition.name ? (node.init ?? undefined) : undefined;
    return only({ kind: 'value', path, file, node: isDeclared ? node : definition.name, init, keys });
  }
}

/** Whether a literal holds nothing but plain keys and modules that are spread into it, at least one. */
export function isSpreadOfModules(file: SourceFile, properties: readonly Node[]): boolean {
  const spreads = properties.filter((property) => property.type === 'SpreadElement');
  const arePlain = properties.every((property) => property.type === 'SpreadElement' || (property.type === 'Property' && property.kind === 'init' && !property.computed));
  return arePlain && spreads.length > 0 && spreads.every(({ argument }) => importAt(file, unwrap(argument)) !== undefined);
}

function settled({ targets, isKnown }: Answer): readonly ExportTarget[] | undefined {
  return isKnown && targets.length > 0 ? targets : undefined;
}

function isVoid(entry: ExportEntry): boolean {
  if (entry.kind === 'name') return entry.node.name === 'undefined';
  return entry.kind === 'node' && entry.node.type === 'UnaryExpression' && entry.node.operator === 'void';
}

/** The value of a key of an object literal; nothing where a spread or a computed key may decide. */
function propertyOf(properties: readonly Node[], key: string): Node | 'absent' | undefined {
  let found: Node | 'absent' = 'absent';
  for (const property of properties) {
    if (property.type !== 'Property' || property.kind !== 'init') return undefined;
    const name = keyName(property) ?? (property.computed ? undefined : nameOf(property.key));
    if (name === undefined) return undefined;
    if (name === key && isNode(property.value)) found = property.value;
  }
  return found;
}
