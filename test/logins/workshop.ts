import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Program } from './programs.ts';

const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** The Auth0 domain that programs write down; the server's takes its place when they run. */
const DOMAIN = /acme\.example\.auth0\.com/g;

/** TypeScript as the JavaScript that Node reads, by the file's extension. */
const TRANSPILED: Readonly<Record<string, { readonly extension: string; readonly module: ts.ModuleKind }>> = {
  ts: { extension: 'mjs', module: ts.ModuleKind.ESNext },
  mts: { extension: 'mjs', module: ts.ModuleKind.ESNext },
  cts: { extension: 'cjs', module: ts.ModuleKind.CommonJS },
};

/** A temporary folder from which programs run and find their packages. */
export class Workshop {
  readonly path = mkdtempSync(join(tmpdir(), 'oauth-ro-logins-'));

  readonly #packages: string;

  /** @param packages the folder in which packages are installed */
  constructor(packages = PACKAGES) {
    this.#packages = packages;
    symlinkSync(packages, join(this.path, 'node_modules'), 'dir');
    // Without it a package.json above the folder would say what a .js file is.
    writeFileSync(join(this.path, 'package.json'), '{}');
  }

  /**
   * Writes a text of a program to a file that can be run.
   *
   * @param version tells the texts of one program apart
   * @param host what the program takes for its Auth0 domain
   */
  install(program: Program, version: string, text: string, host: string): string {
    const dot = program.fileName.lastIndexOf('.');
    const extension = program.fileName.slice(dot + 1);
    const transpiled = TRANSPILED[extension];
    const folder = join(this.path, program.folder, version);
    mkdirSync(folder, { recursive: true });
    this.#linkPackage(program.folder);
    const file = join(folder, `${program.fileName.slice(0, dot)}.${transpiled?.extension ?? extension}`);
    const here = text.replace(DOMAIN, host);
    writeFileSync(file, transpiled ? transpile(here, transpiled.module) : here);
    return file;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  /** In a folder `got-9`, `got` is the package that is installed under the alias `got-9`. */
  #linkPackage(folder: string): void {
    const [, name] = /^(.+)-\d+$/.exec(folder) ?? [];
    const packages = join(this.path, folder, 'node_modules');
    if (name === undefined || existsSync(packages)) return;
    mkdirSync(packages);
    symlinkSync(join(this.#packages, folder), join(packages, name), 'dir');
  }
}

function transpile(text: string, module: ts.ModuleKind): string {
  return ts.transpileModule(text, { compilerOptions: { module, target: ts.ScriptTarget.ES2022, esModuleInterop: true } }).outputText;
}
