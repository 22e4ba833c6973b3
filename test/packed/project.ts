import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What npm says where no registry answers. */
const UNREACHABLE = /\b(?:EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENOTCACHED|ENOTFOUND|ETIMEDOUT)\b/;

/** Tools by name, with the versions that npm chooses from. */
export type Packages = Readonly<Record<string, string>>;

export interface RunResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** No registry answers, so nothing can be said of an installed package. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): RunResult {
  // What npm and the test runner tell their children is none of a project's business.
  const own = Object.entries(process.env).filter(([key]) => !/^(?:npm_|vitest|NODE_ENV|NODE_OPTIONS|FORCE_COLOR)/i.test(key));
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...Object.fromEntries(own), NO_COLOR: '1', ...env },
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

function npm(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = run('npm', args, cwd);
  if (status === 0) return stdout;
  const message = `npm ${args.join(' ')} failed:\n${stderr}`;
  throw UNREACHABLE.test(stderr) ? new UnreachableError(message) : new Error(message);
}

function createFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'oauth-ro-packed-')));
}

/** The package as it is published. */
export interface Tarball {
  readonly path: string;
  /** The names of its files, with `/`. */
  readonly files: readonly string[];
}

/** Packs what the build has made (global-setup.ts); a script of the package would build it again under the other tests. */
export function pack(folder: string): Tarball {
  const [packed] = JSON.parse(npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT)) as { filename: string; files: { path: string }[] }[];
  if (!packed) throw new Error('npm packed nothing');
  return { path: join(folder, packed.filename), files: packed.files.map(({ path }) => path) };
}

/** A project of a user, outside this repository, in which the packed package is installed. */
export class Project {
  readonly root: string;
  readonly tarball: Tarball;

  /**
   * @param packages what is installed beside the package
   * @param names the names under which the package is installed: its own, or an alias
   * @throws {UnreachableError} where no registry answers
   */
  constructor(packages: Packages, names: readonly string[] = ['oauth-ro-codemod']) {
    this.root = createFolder();
    this.tarball = pack(this.root);
    const own = Object.fromEntries(names.map((name) => [name, `file:${this.tarball.path}`]));
    this.writeJson('package.json', { name: 'app', version: '1.0.0', private: true, type: 'module', devDependencies: { ...packages, ...own } });
    npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=1', '--loglevel=error'], this.root);
  }

  path(name: string): string {
    return join(this.root, name);
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(this.path(name)), { recursive: true });
      writeFileSync(this.path(name), text);
    }
  }

  writeJson(name: string, value: unknown): void {
    this.write({ [name]: JSON.stringify(value, undefined, 2) });
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  remove(...names: string[]): void {
    for (const name of names) rmSync(this.path(name), { recursive: true, force: true });
  }

  /** Runs a command of an installed package. */
  bin(name: string, args: readonly string[], env?: NodeJS.ProcessEnv): RunResult {
    return run(this.path(`node_modules/.bin/${name}`), args, this.root, env);
  }

  /** Runs a file with Node.js. */
  node(args: readonly string[], env?: NodeJS.ProcessEnv): RunResult {
    return run(process.execPath, args, this.root, env);
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
