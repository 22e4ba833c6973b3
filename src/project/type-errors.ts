import { extname } from 'node:path';
import type { Project, ts } from 'ts-morph';
import { Configs, type Config } from './configs.ts';
import { Files, type FilesOptions } from './files.ts';
import { tsMorph, typescript } from './typescript.ts';

/** An error that TypeScript finds in a text. */
export interface TypeProblem {
  readonly code: number;
  readonly message: string;
  /** The offset at which it begins. */
  readonly start: number;
}

/**
 * Errors of a place where not everything is installed: names for which TypeScript asks "Do you need to install type definitions",
 * and packages that are not there.
 */
const MISSING_TYPES = new Set([2580, 2581, 2582, 2591, 2592, 2593, 2867, 2868]);
const MISSING_MODULE = new Set([2307, 2792, 7016]);
const OF_PACKAGE = /module '[^'./]/;

/** What TypeScript says of files, also as they would be after a change. Nothing is written. */
export class TypeChecker {
  readonly #files: Files;
  readonly #configs: Configs;
  readonly #projects = new Map<string | undefined, Project>();

  constructor(options: FilesOptions) {
    this.#files = new Files(options);
    this.#configs = new Configs(this.#files);
  }

  /** Whether TypeScript looks for errors in a file: not in JavaScript that nobody has asked it to check. */
  isChecked(path: string, text: string): boolean {
    if (/^\.[cm]?tsx?$/.test(extname(path))) return true;
    return /^\.[cm]?jsx?$/.test(extname(path)) && (/^[ \t]*\/\/+\s*@ts-check\b/m.test(text) || this.#configOf(path)?.options.checkJs === true);
  }

  /** Whether a configuration of the project says how a file is checked. */
  isConfigured(path: string): boolean {
    return this.#configOf(path) !== undefined;
  }

  /**
   * The errors of files.
   *
   * @param texts the texts of the files by their paths, whatever the disk holds
   */
  problemsIn(texts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly TypeProblem[]> {
    const checked = [...texts].filter(([path, text]) => this.isChecked(path, text)).map(([path]) => path);
    return new Map(checked.map((path) => [path, this.#problemsOf(path, new Map([...texts].filter(([other]) => checked.includes(other))))]));
  }

  #problemsOf(path: string, texts: ReadonlyMap<string, string>): TypeProblem[] {
    const { flattenDiagnosticMessageText } = typescript();
    const project = this.#projectFor(path);
    for (const [other, text] of texts) {
      const file = project.getSourceFile(other);
      if (!file) project.createSourceFile(other, text, { overwrite: true });
      else if (file.getFullText() !== text) file.replaceWithText(text);
    }
    const program = project.getProgram().compilerObject;
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ code, messageText, start = 0 }) => ({ code, message: flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' '), start })).filter(isOfCode);
  }

  #configOf(path: string): Config | undefined {
    return this.#configs.governing(path).configs[0];
  }

  #projectFor(path: string): Project {
    const config = this.#configOf(path);
    let project = this.#projects.get(config?.path);
    if (!project) {
      const { Project } = tsMorph();
      project = new Project({ compilerOptions: optionsFor(config), skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
      // What is declared for all files is imported by none.
      if (config) project.addSourceFilesAtPaths(this.#files.list().filter((one) => /\.d\.[cm]?ts$/.test(one) && config.includes(one)));
      this.#projects.set(config?.path, project);
    }
    return project;
  }
}

function optionsFor(config: Config | undefined): ts.CompilerOptions {
  const options = config?.options ?? defaults();
  return {
    ...options,
    // As before TypeScript 6, which the project may not have: its defaults are stricter, and see no types of the platform.
    strict: options.strict ?? false,
    types: options.types ?? ['*'],
    allowJs: true,
    composite: false,
    incremental: false,
    noEmit: true,
    skipLibCheck: true,
  };
}

/** Where no configuration governs a file: what most bundlers and loaders take. */
function defaults(): ts.CompilerOptions {
  const { JsxEmit, ModuleKind, ModuleResolutionKind, ScriptTarget } = typescript();
  return { target: ScriptTarget.ESNext, module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler, jsx: JsxEmit.Preserve, esModuleInterop: true, resolveJsonModule: true };
}

/** Whether an error is one of the code, and not one of what is not installed. */
function isOfCode({ code, message }: TypeProblem): boolean {
  return !MISSING_TYPES.has(code) && !(MISSING_MODULE.has(code) && OF_PACKAGE.test(message));
}
