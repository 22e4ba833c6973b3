import { builtinModules } from 'node:module';
import { dirname, extname, join, resolve } from 'node:path';
import { isMapping, type Configs } from './configs.ts';
import type { Files } from './files.ts';
import { targetsOf, type Manifest, type Packages } from './packages.ts';
import { Replacements } from './replacements.ts';
import { typescript } from './typescript.ts';

/** What the name of a module means. */
export type Resolution =
  /** A file of the project. */
  | { readonly kind: 'file'; readonly path: string }
  /** A module of Node, or an installed package: never a file of the project. */
  | { readonly kind: 'outside' }
  /** Perhaps a file of the project, by rules that only a bundler knows. */
  | { readonly kind: 'unknown' };

const OUTSIDE: Resolution = { kind: 'outside' };
const UNKNOWN: Resolution = { kind: 'unknown' };

const TYPESCRIPT = ['.ts', '.tsx', '.mts', '.cts'];
const JAVASCRIPT = ['.js', '.jsx', '.mjs', '.cjs', '.es6', '.es'];
/** The extensions that TypeScript's own stand for once they are compiled. */
const WRITTEN_FOR: Readonly<Record<string, readonly string[]>> = { '.js': ['.ts', '.tsx'], '.jsx': ['.tsx'], '.mjs': ['.mts'], '.cjs': ['.cts'] };
const PLATFORMS = ['.ios', '.android', '.native', '.web'];
const BUILT = /^(?:\.\/)?(?:(?:dist|build|lib|out|output|es|esm|cjs|umd|types)\/)+/;
const BUILTIN = new Set(builtinModules);

/** Finds the files that the names of modules mean. */
export class Resolver {
  readonly #files: Files;
  readonly #configs: Configs;
  readonly #packages: Packages;
  readonly #replacements: Replacements;
  readonly #known = new Map<string, Resolution>();

  constructor(files: Files, configs: Configs, packages: Packages) {
    this.#files = files;
    this.#configs = configs;
    this.#packages = packages;
    this.#replacements = new Replacements(files);
  }

  resolve(from: string, specifier: string): Resolution {
    const key = `${from}\0${specifier}`;
    let known = this.#known.get(key);
    if (!known) {
      this.#known.set(key, UNKNOWN);
      this.#known.set(key, (known = this.#find(from, specifier)));
    }
    return known;
  }

  #find(from: string, specifier: string): Resolution {
    // Loaders and queries of bundlers change what a module gives.
    if (/[!?\\\0]/.test(specifier) || specifier === '') return UNKNOWN;
    if (/^\.{1,2}(?:\/|$)/.test(specifier)) return this.#file(this.#probe(join(dirname(from), specifier), from, specifier)) ?? this.#mapped(from, specifier) ?? UNKNOWN;
    if (/^(?:node|data|https?|bun|virtual):/.test(specifier)) return OUTSIDE;
    if (specifier.startsWith('/')) return UNKNOWN;
    if (specifier.startsWith('#')) {
      const own = this.#imports(from, specifier);
      if (own) return own;
    }
    return this.#mapped(from, specifier) ?? this.#package(from, specifier);
  }

  #file(path: string | undefined): Resolution | undefined {
    if (path === undefined) return undefined;
    const real = this.#files.isListed(path) ? path : this.#files.spelled(this.#files.realPath(path));
    return this.#files.isInside(real) ? { kind: 'file', path: real } : OUTSIDE;
  }

  /** What `paths`, `baseUrl` or `rootDirs` say. */
  #mapped(from: string, specifier: string): Resolution | undefined {
    if (!this.#configs.mayMap) return undefined;
    const { isSure, configs } = this.#configs.governing(from);
    const answers = configs.filter(isMapping).map((config) => this.#byTypescript(from, specifier, config.options));
    const found = answers.filter((answer) => answer !== undefined);
    const [first] = found;
    if (!first || isSure) return first;
    // No configuration speaks for the file; those near it count where they agree.
    const isAgreed = found.length === answers.length && found.every((answer) => answer.kind === 'file' && first.kind === 'file' && answer.path === first.path);
    return isAgreed ? first : UNKNOWN;
  }

  #byTypescript(from: string, specifier: string, options: object): Resolution | undefined {
    const { resolveModuleName, ModuleResolutionKind } = typescript();
    const lenient = { ...options, allowJs: true, resolveJsonModule: true, noDtsResolution: true, moduleResolution: ModuleResolutionKind.Bundler };
    const { resolvedModule } = resolveModuleName(specifier, from, lenient, {
      fileExists: (path) => this.#files.isFile(resolve(path)),
      directoryExists: (path) => this.#files.isFolder(resolve(path)),
      readFile: (path) => this.#files.text(resolve(path)),
      realpath: (path) => this.#files.realPath(resolve(path)),
      useCaseSensitiveFileNames: true,
    });
    if (!resolvedModule || resolvedModule.isExternalLibraryImport) return undefined;
    const path = resolve(resolvedModule.resolvedFileName);
    return this.#file(/\.d\.[cm]?ts$/.test(path) ? this.#probe(path.replace(/\.d\.([cm]?)ts$/, '.$1js'), from) : path) ?? UNKNOWN;
  }

  #imports(from: string, specifier: string): Resolution | undefined {
    const [own] = this.#packages.above(from);
    const targets = own && targetsOf(own.imports, specifier);
    if (!own || !targets) return undefined;
    if (targets.every((target) => !target.startsWith('.'))) return targets.length === 1 ? this.#find(from, targets[0] as string) : UNKNOWN;
    return this.#agreed(from, own, targets) ?? UNKNOWN;
  }

  /** A package by its name, with what is behind it. */
  #package(from: string, specifier: string): Resolution {
    const [, name = '', rest = ''] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(specifier) ?? [];
    const manifest = this.#packages.imported(from, name);
    if (manifest) return this.entry(from, manifest, rest);
    // Where there is no manifest at all, there is no bundler either that could give a bare name another meaning.
    const isOutside = BUILTIN.has(specifier) || this.#packages.isKnownOutside(from, name) || (/^(?:@\w|\w)/.test(name) && this.#packages.above(from).length === 0);
    return isOutside ? OUTSIDE : UNKNOWN;
  }

  /** The file that a package gives out under a subpath; the main one for none. */
  entry(from: string, manifest: Manifest, subpath: string): Resolution {
    const isMain = subpath === '';
    const hasExports = manifest.exports !== undefined;
    const targets = hasExports ? targetsOf(manifest.exports, isMain ? '.' : `./${subpath}`) : isMain ? manifest.mains : [subpath];
    if (!targets) return UNKNOWN;
    const given = this.#agreed(from, manifest, isMain && manifest.source !== undefined ? [manifest.source, ...targets] : targets);
    if (given) return given;
    // What is not there has yet to be built.
    const guesses = isMain ? ['src/index', 'index'] : [`src/${subpath}`];
    const path = guesses.map((guess) => this.#probe(join(manifest.folder, guess), from)).find((one) => one !== undefined);
    return this.#file(path) ?? UNKNOWN;
  }

  /** The one file that the targets of a package lead to; nothing where none of them exists. */
  #agreed(from: string, manifest: Manifest, targets: readonly string[]): Resolution | undefined {
    const found = [...new Set(targets.flatMap((target) => this.#sourceOf(manifest, target, from) ?? []))];
    const own = found.filter((path) => this.#files.isListed(path));
    const [first, ...others] = own.length > 0 ? own : found;
    return first !== undefined && others.length > 0 ? UNKNOWN : this.#file(first);
  }

  /** The source of a file of a package: itself, or what it is built from where it is not among the project's own files. */
  #sourceOf(manifest: Manifest, target: string, from: string): string | undefined {
    const path = this.#probe(join(manifest.folder, target), from);
    if (path !== undefined && this.#files.isListed(path)) return path;
    const inner = target.replace(BUILT, '');
    const source = inner === target.replace(/^\.\//, '') ? undefined : (this.#probe(join(manifest.folder, 'src', inner), from) ?? this.#probe(join(manifest.folder, inner), from));
    return source ?? path;
  }

  /** The file that a path means: as it stands, with an extension, with that of its source, or the index of a folder. */
  #probe(joined: string, from: string, written = joined): string | undefined {
    const path = resolve(joined);
    const isTypescript = /\.[cm]?tsx?$/.test(from);
    const extension = extname(path);
    const sources = (WRITTEN_FOR[extension] ?? []).map((one) => path.slice(0, path.length - extension.length) + one);
    const extensions = [...(isTypescript ? [...TYPESCRIPT, ...JAVASCRIPT] : [...JAVASCRIPT, ...TYPESCRIPT]), '.json'];
    const added = (base: string): string[] => extensions.map((one) => base + one);
    const isFolder = /(?:^|\/)\.{0,2}$/.test(written);
    const asFile = isFolder ? [] : [...(isTypescript ? [...sources, path] : [path, ...sources]), ...added(path)];
    const found = asFile.find((one) => this.#files.isFile(one));
    if (found !== undefined) return this.#replacements.has(found) || (found !== path && this.#hasTwins(found)) ? undefined : found;
    const manifest = this.#packages.in(path);
    const given = manifest && this.#agreed(from, manifest, manifest.mains);
    if (given) return given.kind === 'file' ? given.path : undefined;
    return added(join(path, 'index')).find((one) => this.#files.isFile(one));
  }

  /** Whether a bundler may take another file for another platform: `config.ios.js` beside `config.js`. */
  #hasTwins(path: string): boolean {
    const extension = extname(path);
    const bare = path.slice(0, path.length - extension.length);
    return PLATFORMS.some((platform) => [...TYPESCRIPT, ...JAVASCRIPT].some((one) => this.#files.isListed(bare + platform + one)));
  }
}
