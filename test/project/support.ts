import { relative, sep } from 'node:path';
import { Project, type ProjectOptions } from '../../src/project/project.ts';
import type { Importers } from '../../src/project/importers.ts';
import type { ExportTarget } from '../../src/project/targets.ts';
import { walk, type Node } from '../../src/syntax/node.ts';
import { createProject, type Files } from '../support/project.ts';

/** A project on the disk with what a test asks of it, in words. */
export class Asked {
  readonly project: Project;
  readonly disk: ReturnType<typeof createProject>;

  constructor(files: Files, options: Partial<ProjectOptions> = {}) {
    this.disk = createProject(files, { hasGit: false });
    this.project = new Project({ root: this.disk.root, ...options });
  }

  path(name: string): string {
    return this.disk.path(name);
  }

  name(path: string): string {
    return relative(this.disk.root, path).split(sep).join('/');
  }

  resolve(from: string, specifier: string): string | undefined {
    const path = this.project.resolve(this.path(from), specifier);
    return path === undefined ? undefined : this.name(path);
  }

  /** Each alternative of an export as `file: source`, with the keys that are left. */
  exportOf(file: string, name: string): string[] | undefined {
    return this.#told(this.project.exportOf(this.path(file), name));
  }

  /** The same for the definition of a name, or for the last expression of this text. */
  importOf(file: string, wanted: string): string[] | undefined {
    const source = this.project.source(this.path(file));
    if (!source) throw new Error(`${file} does not parse`);
    let found: Node | undefined;
    walk(source.ast, (node) => {
      if (source.textOf(node) === wanted && node.type !== 'Program' && node.type !== 'ExpressionStatement') found = node;
    });
    if (!found) throw new Error(`${file} has no ${wanted}`);
    return this.#told(this.project.importOf(source, source.name, found));
  }

  /** Each place as `file:line:column source`, sorted; `open` and why last. */
  importersOf(file: string, name: string, keys: readonly string[] = []): string[] {
    const { places, isOpen, reasons }: Importers = this.project.importersOf(this.path(file), name, keys);
    const lines = places.map(({ path, file: source, node, isType }) => {
      const { line, column } = source.positionOf(node.range[0]);
      return `${this.name(path)}:${line}:${column} ${source.textOf(node)}${isType ? ' (type)' : ''}`;
    });
    if (isOpen !== reasons.length > 0) throw new Error('Open for no reason');
    return [...lines.sort(), ...reasons.map(({ path, why }) => `open: ${this.name(path)} ${why}`).sort()];
  }

  get loaded(): string[] {
    return this.project.loaded.map((path) => this.name(path)).sort();
  }

  #told(targets: readonly ExportTarget[] | undefined): string[] | undefined {
    return targets?.map((target) => {
      const name = this.name(target.path);
      if (target.kind === 'namespace') return `${name}: *`;
      const { file, node, init, keys } = target;
      return `${name}: ${file.textOf(node)}${init ? ` = ${file.textOf(init)}` : ''}${keys.map((key) => ` > ${key}`).join('')}`;
    });
  }
}

export function ask(files: Files, options: Partial<ProjectOptions> = {}): Asked {
  return new Asked(files, options);
}
