import { isBuiltin } from 'node:module';
import { isJson } from '../rewrite/languages.ts';
import { nameOf, type Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { endsIn, isNamedLike, type Aliases } from './aliases.ts';
import { exportsOf, keysOfWhole } from './exports.ts';
import type { Files } from './files.ts';
import { Flow } from './flow.ts';
import { mayReach, mayUse } from './imported-files.ts';
import { isEmbedding, type Needles, type Specifiers } from './needles.ts';
import type { Resolution } from './resolve.ts';
import { ownReadsOf } from './own-reads.ts';
import { isSource } from './sources.ts';
import type { Modules } from './targets.ts';
import { mayMean, usesOf, type ModuleUse } from './uses.ts';
import { waysOfModule, waysOfWhole, type Way, type Ways } from './ways.ts';

/** A place that takes an export out of a module. */
export interface Importer {
  readonly path: string;
  readonly file: SourceFile;
  /**
   * The name that now stands for the export, the access that reads it (`config.URL`, `require('./config').URL`), or the specifier
   * that passes it on (`export { URL } from './config'`). Where the module goes out of sight, the last place where it was seen.
   */
  readonly node: Node;
  /** How: `own` where the file that exports it reads it back. */
  readonly form: ModuleUse['kind'] | 'own';
  /** The files that pass the export on to here, that which it comes from first. */
  readonly via: readonly string[];
  /** Whether only its type is taken. */
  readonly isType: boolean;
}

export interface Importers {
  readonly places: readonly Importer[];
  /** Whether there may be more. */
  readonly isOpen: boolean;
  /** Why there may be: a file, and what it does. */
  readonly reasons: readonly { readonly path: string; readonly why: OpenReason }[];
}

/** Why not every reader of an export is known. */
export type OpenReason =
  /** The package gives the file to other projects. */
  | 'published'
  /** A module is loaded by a name that the program computes. */
  | 'computed-name'
  /** The module is passed on as a whole, read by a computed key, or changed. */
  | 'out-of-sight'
  /** A mock, or a loader whose ways are not followed. */
  | 'opaque-loader'
  /** An import that fits by its name and that no known rule resolves. */
  | 'unresolved'
  /** The file does not parse, or is of a kind that is not parsed. */
  | 'unparsed';

/** An export, and the way from its value to what is looked for. */
interface Wanted {
  readonly path: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly via: readonly string[];
}

type NamedUse = Exclude<ModuleUse, { kind: 'computed' }>;

/** Longer chains of files and keys are circles. */
const MOST_KEYS = 8;

/** Finds every place in a project that imports an export. */
export class ImporterSearch {
  readonly #files: Files;
  readonly #modules: Modules;
  readonly #needles: Needles;
  readonly #aliases: Aliases;
  readonly #places = new Map<Node, Importer>();
  readonly #reasons = new Map<string, { path: string; why: OpenReason }>();
  readonly #queue: Wanted[] = [];
  readonly #queued = new Set<string>();

  constructor(files: Files, modules: Modules, needles: Needles, aliases: Aliases) {
    this.#files = files;
    this.#modules = modules;
    this.#needles = needles;
    this.#aliases = aliases;
  }

  search(path: string, name: string, keys: Way): Importers {
    this.#want({ path, name, keys, via: [] });
    for (let wanted = this.#queue.shift(); wanted; wanted = this.#queue.shift()) this.#searchFor(wanted);
    const reasons = [...this.#reasons.values()];
    return { places: [...this.#places.values()], isOpen: reasons.length > 0, reasons };
  }

  /** Takes up an export. `module.exports = x` is both the whole and, for those who ask by name, what its keys are. */
  #want(wanted: Wanted): void {
    const file = this.#modules.source(wanted.path);
    const isWhole = wanted.name === 'default' && (isJson(wanted.path) || (file && exportsOf(file).kind !== 'esm' && !exportsOf(file).entries.has('default')));
    const name = isWhole ? 'export=' : wanted.name;
    const normal = name === 'export=' && wanted.keys[0] !== undefined ? { ...wanted, name: wanted.keys[0], keys: wanted.keys.slice(1) } : { ...wanted, name };
    const key = [normal.path, normal.name, ...normal.keys].join('\0');
    if (this.#queued.has(key)) return;
    this.#queued.add(key);
    if (normal.keys.length > MOST_KEYS) this.#open(normal.path, 'out-of-sight');
    else this.#queue.push(normal);
  }

  #open(path: string, why: OpenReason): void {
    this.#reasons.set(`${path}\0${why}`, { path, why });
  }

  #searchFor(wanted: Wanted): void {
    const { path, name, keys } = wanted;
    if (this.#needles.isPublished(path)) this.#open(path, 'published');
    const specifiers = this.#needles.specifiersOf(path);
    const told = toldBy(name, keys);
    const words = this.#wordsOf(wanted);
    for (const other of this.#files.list()) {
      if (other === path) this.#searchOwn(wanted);
      if (other === path || !(isEmbedding(other) || isSource(other))) continue;
      if (words && !this.#mayConcern(other, specifiers, words)) continue;
      const text = this.#files.searchable(other);
      if (text === undefined) {
        this.#open(other, 'unparsed');
        continue;
      }
      const mayName = specifiers.pattern.test(text);
      // A bundler's settings may give the file another name.
      if (mayName && /\balias\b/.test(text)) this.#open(other, 'unresolved');
      const mayTell = words ? words.some((word) => text.includes(word)) : this.#aliases.bring(other, text);
      if (isEmbedding(other)) {
        if (told === undefined ? mayName : text.includes(told)) this.#open(other, 'unparsed');
      } else if ((mayName && mayUse(this.#modules, other, text, path)) || this.#files.mayCompute(other) || (mayTell && mayReach(this.#modules, other, text, path))) {
        this.#searchIn(other, wanted, mayName || mayTell);
      }
    }
  }

  /** Whether a file may name a module or one of some words, or load whatever it likes, before it is read. */
  #mayConcern(other: string, { words: names, mayBeDots }: Specifiers, words: readonly string[]): boolean {
    return mayBeDots || [...names, ...words].some((word) => this.#files.mayHold(other, word)) || this.#files.mayCompute(other);
  }

  #searchIn(other: string, wanted: Wanted, isLikely: boolean): void {
    const file = this.#modules.source(other);
    if (!file) {
      if (isLikely) this.#open(other, 'unparsed');
      return;
    }
    for (const use of usesOf(file)) {
      if (use.kind === 'computed') {
        if (mayMean(other, use, wanted.path) && takesFrom(file, use.node, this.#waysOf(wanted))) this.#open(other, 'computed-name');
        continue;
      }
      const resolution = this.#modules.resolution(other, use.specifier);
      if (resolution.kind === 'file' && resolution.path === wanted.path) this.#take(other, file, use, wanted);
      else if (resolution.kind === 'unknown' ? this.#mayBe(file, use, wanted) : this.#isShadowed(file, use, wanted, resolution)) this.#open(other, 'unresolved');
    }
  }

  /** Whether the name of a module of Node may mean the file for a bundler, which looks into folders of the project first. */
  #isShadowed(file: SourceFile, use: NamedUse, wanted: Wanted, { kind }: Resolution): boolean {
    if (kind !== 'outside' || use.kind === 'opaque' || !isBuiltin(use.specifier) || !endsIn(wanted.path, use.specifier)) return false;
    const source = this.#modules.source(wanted.path);
    // What imports a module of its own name means another one by it.
    const isImportedByItself = source !== undefined && usesOf(source).some((one) => one.kind !== 'computed' && one.specifier === use.specifier);
    return !isImportedByItself && this.#flow(file, use, wanted).flow.takes;
  }

  /** The names of which a file that reads what is wanted has to hold one; nothing where it may choose any. */
  #wordsOf({ path, name, keys }: Wanted): readonly string[] | undefined {
    const told = toldBy(name, keys);
    const source = this.#modules.source(path);
    return told === undefined ? source && name !== '*' ? keysOfWhole(source) : undefined : [told];
  }

  /** What the file itself takes by its exports: it may import itself, or name them as CommonJS does. */
  #searchOwn(wanted: Wanted): void {
    const { path } = wanted;
    const file = this.#modules.source(path);
    if (!file) return;
    for (const use of usesOf(file)) {
      if (use.kind === 'computed' || use.kind === 'opaque') continue;
      const resolution = this.#modules.resolution(path, use.specifier);
      if (resolution.kind === 'file' && resolution.path === path) this.#take(path, file, use, wanted);
    }
    const [whole = []] = waysOfWhole(wanted).required;
    for (const { node, way } of ownReadsOf(file)) {
      if (!way.every((key, index) => whole[index] === key)) continue;
      const flow = new Flow(file);
      flow.value(node, whole.slice(way.length));
      this.#keep(path, file, 'own', flow, wanted);
    }
  }

  #waysOf(wanted: Wanted): Ways {
    const source = this.#modules.source(wanted.path);
    return source && exportsOf(source).kind === 'esm' ? waysOfModule(wanted) : waysOfWhole(wanted);
  }

  /** Whether an import that nothing resolves may be one of what is wanted: by its name, or an alias of any name that takes the same. */
  #mayBe(file: SourceFile, use: NamedUse, wanted: Wanted): boolean {
    // Texts that only look like the name of a file are everywhere.
    if (use.kind === 'opaque') return !use.specifier.startsWith('.') && (isNamedLike(use.specifier, wanted.path) || isTold(file, wanted));
    if (isNamedLike(use.specifier, wanted.path)) return true;
    if (use.specifier.startsWith('.')) return false;
    const words = this.#wordsOf(wanted);
    const mayTake = words ? words.some((word) => file.text.includes(word)) : !this.#aliases.meansAnother(use.specifier);
    return use.kind === 'star' || (mayTake && this.#flow(file, use, wanted).flow.takes);
  }

  /** Follows what one use takes out of the module through its file. */
  #take(other: string, file: SourceFile, use: NamedUse, wanted: Wanted): void {
    if (use.kind === 'opaque') this.#open(other, 'opaque-loader');
    const { flow, isType } = this.#flow(file, use, wanted);
    this.#keep(other, file, use.kind, flow, wanted, isType);
  }

  #keep(other: string, file: SourceFile, form: Importer['form'], flow: Flow, wanted: Wanted, isType = false): void {
    if (flow.isOpen) this.#open(other, 'out-of-sight');
    const via = [...wanted.via, wanted.path];
    for (const node of flow.sites) this.#places.set(node, { path: other, file, node, form, via, isType });
    for (const { name, keys } of flow.leaving) this.#want({ path: other, name, keys, via });
  }

  #flow(file: SourceFile, use: NamedUse, wanted: Wanted): { flow: Flow; isType: boolean } {
    const flow = new Flow(file);
    const ways = this.#waysOf(wanted);
    let isType = false;
    switch (use.kind) {
      case 'import':
        for (const specifier of use.node.specifiers) {
          const isTypeOnly = use.node.importKind === 'type' || (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type');
          const found = specifier.type === 'ImportNamespaceSpecifier' ? ways.namespace : ways.named(specifier.type === 'ImportSpecifier' ? (nameOf(specifier.imported) ?? '') : 'default');
          if (isTypeOnly && found.length > 0) {
            isType = true;
            flow.sites.add(specifier.local);
          } else {
            found.forEach((way) => flow.binding(specifier.local, way));
          }
        }
        break;
      case 'reexport':
        for (const specifier of use.node.specifiers) {
          const isNamespace = (specifier.type as string) === 'ExportNamespaceSpecifier';
          const local = (specifier.local as Node | undefined) ? (nameOf(specifier.local) ?? '') : 'default';
          for (const way of isNamespace ? ways.namespace : ways.named(local)) {
            flow.sites.add(specifier);
            flow.leaving.push({ name: nameOf(specifier.exported) ?? '', keys: way });
          }
        }
        break;
      case 'star':
        this.#takeStar(file, use.node, ways.namespace, flow);
        break;
      case 'import-equals':
        ways.required.forEach((way) => flow.binding(use.node.id, way));
        break;
      case 'require':
        ways.required.forEach((way) => flow.value(use.node, way));
        break;
      case 'dynamic-import':
        ways.namespace.forEach((way) => (use.node.parent.type === 'AwaitExpression' ? flow.value(use.node, way) : flow.promise(use.node, way)));
    }
    return { flow, isType };
  }

  #takeStar(file: SourceFile, node: Extract<ModuleUse, { kind: 'star' }>['node'], ways: readonly Way[], flow: Flow): void {
    const exported = node.exported ? nameOf(node.exported) : undefined;
    for (const [first, ...rest] of ways) {
      if (exported !== undefined) flow.leaving.push({ name: exported, keys: first === undefined ? [] : [first, ...rest] });
      else if (first === undefined) flow.leaving.push({ name: '*', keys: [] });
      else if (first !== 'default' && !exportsOf(file).entries.has(first)) flow.leaving.push({ name: first, keys: rest });
    }
    if (exported !== undefined || ways.some(([first]) => first === undefined)) flow.sites.add(node);
  }
}

/** Whether a program that loads some module reads from it what is wanted, or lets it out of sight. */
function takesFrom(file: SourceFile, node: Node, ways: Ways): boolean {
  const flow = new Flow(file);
  const isCall = node.type === 'CallExpression' && node.callee.type === 'Identifier';
  if (!isCall && node.type !== 'ImportExpression') return true;
  for (const way of isCall ? ways.required : ways.namespace) {
    if (node.type === 'ImportExpression' && node.parent.type !== 'AwaitExpression') flow.promise(node, way);
    else flow.value(node, way);
  }
  return flow.takes;
}

/** The name that a file which reads what is wanted has to hold; none where it may choose one. */
function toldBy(name: string, keys: Way): string | undefined {
  return keys.at(-1) ?? (/^(?:default|export=|\*)$/.test(name) ? undefined : name);
}

/** Whether a file holds the name of what is wanted. */
function isTold({ text }: SourceFile, { name, keys }: Wanted): boolean {
  const told = toldBy(name, keys);
  return told !== undefined && text.includes(told);
}
