import { isJson } from '../rewrite/languages.ts';
import { memberAccesses } from '../syntax/callers.ts';
import { isExported, namesGlobal, ownReads, typeReads } from '../syntax/exported.ts';
import { isCalledInText, passesName } from '../syntax/named-at-run-time.ts';
import { keyName, memberName, nameOf, unwrap, walk, wrapped, type Node } from '../syntax/node.ts';
import type { Variable } from '../syntax/scopes.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { ANYBODY, type DeclaredType, type ExportWay, type HoldingOptions, type Imported, type Importing, type Places, type Surroundings } from '../syntax/surroundings.ts';
import { takenApart } from '../syntax/taken-apart.ts';
import { holdsWord } from '../syntax/words.ts';
import { exportsOf } from './exports.ts';
import { exportedAs, exportsTarget } from './flow.ts';
import type { Importer, Importers } from './importers.ts';
import { isEmbedding } from './needles.ts';
import { isSpreadOfModules, type Modules } from './targets.ts';
import { isCode, isSource, jsonRoot } from './sources.ts';
import { declarationOfType } from './types.ts';

/** What a file's surroundings ask of the project. */
interface Asked extends Modules {
  importOf(file: SourceFile, path: string, node: Node): readonly Imported[] | undefined;
  importersOf(path: string, name: string, keys?: readonly string[]): Importers;
  isPublished(path: string): boolean;
  areOfOneProgram(path: string, other: string): boolean;
  /** The project's files, with what stands in each. */
  list(): readonly string[];
  searchable(path: string): string | undefined;
  /** Whether a file may hold all names and words of a text: a cheap test before it is read. */
  mayHold(path: string, text: string): boolean;
}

/** A name of a member that more files hold than this is no name to follow. */
const MOST_FILES = 300;

/** Files that become pages, which load scripts and call their functions. */
const PAGE = /\.(?:cshtml|ejs|hbs|html?)$/i;

/** Answers the questions of single files out of the whole project. Every question is answered once. */
export class ProjectSurroundings implements Surroundings {
  readonly #project: Asked;
  readonly #imports = new WeakMap<Node, readonly Imported[] | null>();
  readonly #variables = new WeakMap<Variable, Places>();
  readonly #exports = new Map<string, Places>();
  readonly #accesses = new Map<string, Places>();
  readonly #holding = new Map<string, readonly string[]>();
  readonly #importers = new Map<string, Importers>();
  readonly #words = new Map<string, boolean>();
  readonly #scripts = new Map<string, boolean>();

  constructor(project: Asked) {
    this.#project = project;
  }

  importOf(file: SourceFile, node: Node): readonly Imported[] | undefined {
    let found = this.#imports.get(node);
    if (found === undefined) {
      // What spreads modules has no place of its own for each of their keys.
      found = this.#project.importOf(file, file.name, node)?.map((target) => (isSpread(target) ? { kind: 'namespace' as const, file: target.file } : target)) ?? null;
      this.#imports.set(node, found);
    }
    return found ?? undefined;
  }

  readersOfVariable(file: SourceFile, variable: Variable): Places {
    let places = this.#variables.get(variable);
    if (!places) {
      const ways = waysOfVariable(file, variable);
      // A name that every script of a page shares is exported in no way that can be followed.
      places = ways.length === 0 && isExported(variable) ? ANYBODY : together(ways.map((way) => this.readersOfExport(file, way)));
      this.#variables.set(variable, places);
    }
    return places;
  }

  isPublished({ name: path }: SourceFile): boolean {
    return this.#project.isPublished(path);
  }

  isNamedByScripts({ name: path }: SourceFile, name: string): boolean {
    const known = `${path}\0${name}`;
    let isNamed = this.#scripts.get(known);
    if (isNamed === undefined) {
      const call = new RegExp(`(?<![\\w$./-])${name.replaceAll('$', '\\$')}\\s*\\(`);
      isNamed = this.#project.list().some((other) => {
        const text = other !== path && (PAGE.test(other) || isSource(other)) && this.#project.mayHold(other, name) ? this.#project.searchable(other) : undefined;
        if (!text?.includes(name)) return false;
        if (PAGE.test(other)) return call.test(text);
        const source = this.#project.source(other);
        return source !== undefined && namesGlobal(source, name);
      });
      this.#scripts.set(known, isNamed);
    }
    return isNamed;
  }

  specifiersOf(file: SourceFile, variable: Variable): readonly Node[] {
    const own = variable.references.flatMap(({ identifier }) => {
      const { parent } = wrapped(identifier);
      return parent?.type === 'ExportSpecifier' ? [parent] : exportedAs(file, wrapped(identifier)) ? [identifier] : [];
    });
    return [...new Set([...own, ...this.#importersOfVariable(file, variable).flatMap(({ node }) => (node.type === 'ExportSpecifier' ? [node] : []))])];
  }

  typesNaming(file: SourceFile, variable: Variable): readonly Node[] {
    return this.#importersOfVariable(file, variable).flatMap(({ file: other, node }) => {
      const name = node.type === 'Identifier' ? other.variableOf(node) : undefined;
      return name ? typeReads(name) : [];
    });
  }

  readersOfExport({ name: path }: SourceFile, way: ExportWay): Places {
    const key = [path, ...way].join('\0');
    let places = this.#exports.get(key);
    if (!places) {
      const [name = 'export=', ...keys] = way;
      const { places: importers, isOpen } = this.#importersOf(path, name, keys);
      places = { nodes: [...new Set(importers.flatMap(readsOf))], isOpen };
      this.#exports.set(key, places);
    }
    return places;
  }

  accessesOf({ name: path }: SourceFile, key: string): Places {
    const known = `${path}\0${key}`;
    let places = this.#accesses.get(known);
    if (!places) this.#accesses.set(known, (places = this.#project.isPublished(path) ? ANYBODY : this.#findAccesses(path, key)));
    return places;
  }

  filesHolding({ name: path }: SourceFile, text: string | RegExp, { ofAnyProgram = false, words = '' }: HoldingOptions = {}): readonly SourceFile[] {
    return this.#pathsHolding(text, words, ofAnyProgram ? undefined : path).flatMap((other) => (other === path ? [] : (this.#project.source(other) ?? [])));
  }

  /**
   * @param words names that each of the files holds as a whole
   * @param of a file whose program the files belong to
   */
  #pathsHolding(text: string | RegExp, words: string, of?: string): readonly string[] {
    const key = `${of}\0${text}\0${words}`;
    let paths = this.#holding.get(key);
    if (!paths) {
      const holds = (content = ''): boolean => (typeof text === 'string' ? content.includes(text) : text.test(content));
      const isMeant = (path: string): boolean => of === undefined || this.#project.areOfOneProgram(of, path);
      paths = this.#project.list().filter((path) => (isEmbedding(path) || isSource(path)) && this.#project.mayHold(path, words) && holds(this.#project.searchable(path)) && isMeant(path));
      this.#holding.set(key, paths);
    }
    return paths;
  }

  #findAccesses(path: string, key: string): Places {
    const holding = this.#pathsHolding(key, key).filter((other) => other !== path);
    if (holding.length > MOST_FILES) return ANYBODY;
    const nodes: Node[] = [];
    for (const other of holding) {
      const source = this.#project.source(other);
      if (!source && new RegExp(`[.'"\`]${key}\\b|(?<![\\w$-])${key}\\s*\\(`).test(this.#project.searchable(other) ?? '')) return ANYBODY;
      if (source && (isCalledInText(source.ast, key, '[.]') || passesName(source, key))) return ANYBODY;
      nodes.push(...(source ? [...memberAccesses(source, key), ...takenApart(source, key)] : []));
    }
    return { nodes, isOpen: false };
  }

  #importersOfVariable(file: SourceFile, variable: Variable): readonly Importer[] {
    return waysOfVariable(file, variable).flatMap(([name = '', ...keys]) => this.#importersOf(file.name, name, keys).places);
  }

  #importersOf(path: string, name: string, keys: readonly string[] = []): Importers {
    const key = [path, name, ...keys].join('\0');
    let importers = this.#importers.get(key);
    if (!importers) this.#importers.set(key, (importers = this.#project.importersOf(path, name, keys)));
    return importers;
  }

  typeOf(file: SourceFile, name: Variable): DeclaredType | undefined {
    const home = declarationOfType(this.#project, file, name);
    if (!home) return undefined;
    const { places, isOpen } = this.#importersOf(home.file.name, home.name);
    if (isOpen) return undefined;
    const outside = places.flatMap(({ file: other, node }) => {
      const variable = node.type === 'Identifier' ? other.variableOf(node) : undefined;
      return variable ? referencesOf(variable) : node.type === 'ExportSpecifier' ? [] : [node];
    });
    return { declaration: home.declaration, uses: [...new Set([...referencesOf(home.variable), ...outside])] };
  }

  exportWayOf(file: SourceFile, node: Node): ExportWay | undefined {
    const way = isJson(file.name) ? wayInJson(file, node) : exportedAs(file, wrapped(node));
    return way && normal(way);
  }

  holdsWord(word: string): boolean {
    let known = this.#words.get(word);
    if (known === undefined) {
      known = this.#project.list().some((path) => (isCode(path) || isJson(path) || isEmbedding(path)) && this.#project.mayHold(path, word) && holdsWord(this.#project.searchable(path) ?? '', word));
      this.#words.set(word, known);
    }
    return known;
  }

  importersOf(file: SourceFile, names: ReadonlySet<string>): readonly Importing[] {
    const byFile = new Map<SourceFile, { names: Set<string>; nodes: Set<Node> }>();
    for (const { name, keys } of exportsHolding(file, names)) {
      for (const { file: other, node } of this.#importersOf(file.name, name).places) {
        const known = byFile.get(other) ?? { names: new Set(), nodes: new Set() };
        byFile.set(other, known);
        known.nodes.add(node);
        for (const held of [...namesAt(node), ...keys]) known.names.add(held);
      }
    }
    return [...byFile].map(([other, held]) => ({ file: other, ...held }));
  }
}

/** Everything that names a type in its file, but what only exports it. */
function referencesOf(variable: Variable): Node[] {
  return variable.references.map(({ identifier }) => identifier).filter(({ parent }) => parent?.type !== 'ExportSpecifier');
}

function isSpread(target: Imported): boolean {
  return target.kind === 'value' && target.keys.length === 0 && target.node.type === 'ObjectExpression' && isSpreadOfModules(target.file, target.node.properties);
}

function together(places: readonly Places[]): Places {
  return { nodes: [...new Set(places.flatMap(({ nodes }) => nodes))], isOpen: places.some(({ isOpen }) => isOpen) };
}

/** `module.exports = { a }` and `exports.a` are the same to who asks for `a`. */
function normal(way: readonly string[]): ExportWay {
  return way[0] === 'export=' && way.length > 1 ? way.slice(1) : way;
}

/** The exports by which a variable itself leaves its file; what it does in an exported literal is for that literal to say. */
function waysOfVariable(file: SourceFile, variable: Variable): ExportWay[] {
  const declared = variable.defs.flatMap(({ type, node }) => {
    const declaration = type === 'Variable' ? node.parent : node;
    if (declaration?.parent?.type === 'ExportNamedDeclaration') return [[variable.name]];
    if (declaration?.parent?.type === 'ExportDefaultDeclaration') return [['default']];
    const init = node.type === 'VariableDeclarator' && node.init ? unwrap(node.init) : undefined;
    return init?.type === 'AssignmentExpression' ? [exportsTarget(file, init.left) ?? []] : [];
  });
  const handed = variable.references.flatMap(({ identifier }) => {
    const outer = wrapped(identifier);
    const isInLiteral = outer.parent?.type === 'Property' || outer.parent?.type === 'SpreadElement';
    return isInLiteral ? [] : [exportedAs(file, outer) ?? []];
  });
  return [...declared, ...handed].filter((way) => way.length > 0).map(normal);
}

/** The expressions that read what an importer takes. */
function readsOf({ file, node, isType }: Importer): Node[] {
  if (isType || node.type === 'ExportSpecifier' || node.type === 'ExportAllDeclaration') return [];
  if (node.type === 'ObjectPattern') return [initializerOf(node) ?? node];
  const variable = node.type === 'Identifier' ? file.variableOf(node) : undefined;
  const definition = variable?.defs.find(({ name }) => name === node);
  if (!variable || !definition) return [node];
  // `const config = require('./config')` reads it once; who reads `config` reads the variable.
  const init = definition.node.type === 'VariableDeclarator' && definition.node.id === node ? initializerOf(node) : undefined;
  return init ? [init] : ownReads(variable);
}

function initializerOf(id: Node): Node | undefined {
  return id.parent?.type === 'VariableDeclarator' && id.parent.init ? unwrap(id.parent.init) : undefined;
}

function wayInJson(file: SourceFile, node: Node): string[] | undefined {
  const way: string[] = [];
  const root = jsonRoot(file.ast);
  for (let current: Node | undefined = node; current && current !== root; current = current.parent) {
    if (current.type === 'ArrayExpression') return undefined;
    if (current.type === 'Property') way.unshift(keyName(current) ?? nameOf(current.key) ?? '');
  }
  return ['export=', ...way];
}

/** The exports that hold one of these names, or are one, with the members of a class that do. */
function exportsHolding(file: SourceFile, names: ReadonlySet<string>): { name: string; keys: readonly string[] }[] {
  if (isJson(file.name)) return [{ name: 'export=', keys: [] }];
  const { entries, whole } = exportsOf(file);
  const nodes: (readonly [string, Node | undefined])[] = [...entries].flatMap(([name, all]) => all.map((entry) => [name, entry.kind === 'from' ? undefined : entry.node] as const));
  return [...nodes, ...whole.map((node) => ['export=', node] as const)].flatMap(([name, node]) => {
    const keys = node ? keysHeld(node, names) : [];
    return names.has(name) || keys ? [{ name, keys: keys ?? [] }] : [];
  });
}

/** The members of a class that bear one of the names; none for another value that is one or has a key that does; else nothing. */
function keysHeld(node: Node, names: ReadonlySet<string>): readonly string[] | undefined {
  switch (node.type) {
    case 'Identifier':
      return names.has(node.name) ? [] : undefined;
    case 'FunctionDeclaration':
      return names.has(node.id?.name ?? 'default') ? [] : undefined;
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'ObjectExpression':
    case 'TSEnumDeclaration': {
      const keys = keysIn(node).filter((key) => names.has(key));
      return keys.length === 0 ? undefined : /^Class/.test(node.type) ? keys : [];
    }
    default:
      return names.has('default') || names.has('exports') ? [] : undefined;
  }
}

function keysIn(node: Node): string[] {
  const keys: string[] = [];
  walk(node, (inner) => {
    if (inner.type === 'Property' || inner.type === 'MethodDefinition' || inner.type === 'PropertyDefinition') keys.push(memberName(inner) ?? '');
    if (inner.type === 'TSEnumMember') keys.push(nameOf(inner.id) ?? '');
  });
  return keys;
}

/** The names by which an importer holds what it takes. */
function namesAt(node: Node): string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'MemberExpression':
      return [keyName(node) ?? ''];
    case 'ExportSpecifier':
      return [nameOf(node.exported) ?? ''];
    case 'CallExpression':
    case 'ImportExpression':
      return [];
    default:
      return [];
  }
}
