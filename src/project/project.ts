import type { Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { Aliases } from './aliases.ts';
import { Configs } from './configs.ts';
import { Files, type FilesOptions } from './files.ts';
import { ImporterSearch, type Importers } from './importers.ts';
import { importAt } from './imports.ts';
import { Needles } from './needles.ts';
import { Packages } from './packages.ts';
import { Resolver, type Resolution } from './resolve.ts';
import { Sources, type Parse } from './sources.ts';
import { ProjectSurroundings } from './surroundings.ts';
import { Targets, type ExportTarget, type Modules } from './targets.ts';

export interface ProjectOptions extends FilesOptions {
  /** How a text becomes a tree; throws `UnparsableError` where it does not. */
  readonly parse?: Parse;
}

/**
 * What only the whole project knows: which file an import means, what an export stands for, who imports it. Everything is read
 * when it is first asked for, and nothing is ever written.
 */
export class Project implements Modules {
  readonly root: string;
  readonly #files: Files;
  readonly #sources: Sources;
  readonly #packages: Packages;
  readonly #resolver: Resolver;
  readonly #needles: Needles;
  readonly #aliases: Aliases;
  readonly #targets: Targets;
  readonly #surroundings: ProjectSurroundings;

  constructor(options: ProjectOptions) {
    this.#files = new Files(options);
    this.root = this.#files.root;
    this.#sources = new Sources(this.#files, options.parse);
    const configs = new Configs(this.#files);
    const packages = (this.#packages = new Packages(this.#files));
    this.#resolver = new Resolver(this.#files, configs, packages);
    this.#needles = new Needles(this.#files, configs, packages);
    this.#aliases = new Aliases(this.#files, this);
    this.#targets = new Targets(this);
    this.#surroundings = new ProjectSurroundings(this);
  }

  /** The files that were parsed so far. */
  get loaded(): readonly string[] {
    return this.#sources.loaded;
  }

  /** The absolute paths of the project's own files. */
  list(): readonly string[] {
    return this.#files.list();
  }

  /** What stands in a file as far as plain ASCII goes; nothing where it cannot be read. */
  searchable(path: string): string | undefined {
    return this.#files.searchable(path);
  }

  /** Whether a file may hold all names and words of a text, whatever their case: a cheap test before it is read. */
  mayHold(path: string, text: string): boolean {
    return this.#files.mayHold(path, text);
  }

  /** Whether the package of a file gives the file to other projects. */
  isPublished(path: string): boolean {
    return this.#needles.isPublished(path);
  }

  /** Whether two files may be parts of one program. */
  areOfOneProgram(path: string, other: string): boolean {
    return this.#packages.areOfOneProgram(path, other);
  }

  /** The tree of a file, which knows its surroundings; nothing where it cannot be read or does not parse. */
  source(path: string): SourceFile | undefined {
    const file = this.#sources.source(path);
    if (file) file.surroundings ??= this.#surroundings;
    return file;
  }

  /** The file of the project that a file means by the name of a module. */
  resolve(from: string, specifier: string): string | undefined {
    const resolution = this.resolution(from, specifier);
    return resolution.kind === 'file' ? resolution.path : undefined;
  }

  /** The same, with what else a name may be: a module from outside the project, or one that no known rule finds. */
  resolution(from: string, specifier: string): Resolution {
    return this.#resolver.resolve(from, specifier);
  }

  /**
   * What an export of a file may be, every alternative; nothing where not all are known, or where there is no such export.
   *
   * @param name its name; `default`; `*` for all of them as one object; `export=` for what `require` gives
   */
  exportOf(path: string, name: string): readonly ExportTarget[] | undefined {
    return this.#targets.exportOf(path, name);
  }

  /** What a key of such a value is: of a namespace one of its exports, of a plain object literal the value written there. */
  memberOf(target: ExportTarget, key: string): readonly ExportTarget[] | undefined {
    return this.#targets.memberOf(target, key);
  }

  /**
   * What an import stands for.
   *
   * @param node the definition of a name, such as a specifier of an import or a declarator; the name itself; `require(…)`,
   * `await import(…)` or a member of these
   */
  importOf(file: SourceFile, path: string, node: Node): readonly ExportTarget[] | undefined {
    const found = importAt(file, node);
    return found && this.#targets.importOf(path, found);
  }

  /**
   * Every place that imports an export, also under other names and through other files.
   *
   * @param keys the way from the export to what is looked for: the readers of `url` in `export default { url }` import `default`
   */
  importersOf(path: string, name: string, keys: readonly string[] = []): Importers {
    return new ImporterSearch(this.#files, this, this.#needles, this.#aliases).search(path, name, keys);
  }
}
