import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { environment, giveToPlainUser, readReport, runCommand, runInThread, type RunOptions, type RunResult } from './command.ts';

/** Names of files below the root, with their content. */
export type Files = Readonly<Record<string, string | Buffer>>;

export interface ProjectOptions {
  /** Whether the project is a git repository in which every file is committed. */
  readonly hasGit?: boolean;
  /** Whether the project belongs to a user whom closed files keep out. */
  readonly isPlainUser?: boolean;
}

type ProjectRunOptions = Partial<RunOptions>;

/** A project of a user in a folder of its own, which goes when the test ends. */
export class Project {
  readonly root: string;
  readonly #isPlainUser: boolean;

  constructor(root: string, isPlainUser: boolean) {
    this.root = root;
    this.#isPlainUser = isPlainUser;
  }

  path(name: string): string {
    return join(this.root, name);
  }

  write(name: string, content: string | Buffer): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  link(name: string, target: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    symlinkSync(target, this.path(name));
  }

  chmod(name: string, mode: number): void {
    chmodSync(this.path(name), mode);
    // A closed folder is opened again, so that it can be removed.
    if (lstatSync(this.path(name)).isDirectory()) onTestFinished(() => chmodSync(this.path(name), 0o755));
  }

  mode(name: string): number {
    return lstatSync(this.path(name)).mode & 0o7777;
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Everything in the project but what git keeps: the bytes of files, the targets of links. */
  snapshot(): Record<string, string> {
    const entries = readdirSync(this.root, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
    const kept = paths.map((path) => [relative(this.root, path), path] as const).filter(([name]) => !/(?:^|\/)\.git\//.test(name));
    return Object.fromEntries(kept.sort().map(([name, path]) => [name, contentOf(path)]));
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.root, env: environment(this.root), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** Applies a patch as a person would, in a folder of the project. */
  apply(patch: string, folder = '.'): void {
    execFileSync('git', ['apply', '-'], { cwd: resolve(this.root, folder), env: environment(this.root), input: patch, stdio: ['pipe', 'pipe', 'pipe'] });
  }

  commit(): void {
    this.git('add', '--all', '--force');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'state');
  }

  run(args: readonly string[], options: ProjectRunOptions = {}): RunResult {
    const { cwd = '.', ...others } = options;
    const all = { isPlainUser: this.#isPlainUser, ...others, cwd: resolve(this.root, cwd) };
    const needsProcess = all.isPlainUser || all.faults !== undefined || all.input !== undefined;
    return needsProcess ? runCommand(args, all) : runInThread(args, all);
  }

  /** Runs a command with `--format json`; the report fits its schema. */
  report(args: readonly [mode: 'check' | 'migrate', ...rest: string[]], options: ProjectRunOptions = {}): { report: Report; status: number | null; stderr: string } {
    const { status, stdout, stderr } = this.run([...args.slice(0, 1), '--format', 'json', ...args.slice(1)], options);
    if (stdout === '') throw new Error(`The run gave no report: ${stderr}`);
    return { report: readReport(stdout, args[0]), status, stderr };
  }
}

function contentOf(path: string): string {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
  return stats.isFile() ? readFileSync(path).toString('latin1') : 'no file';
}

/** A folder outside every project and repository, which goes when the test ends. */
export function createFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'oauth-ro-test-')));
  // Others may enter it, as they may enter a project.
  chmodSync(folder, 0o755);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A project with files; by default a git repository that holds them all. */
export function createProject(files: Files, { hasGit = true, isPlainUser = false }: ProjectOptions = {}): Project {
  // The folder above holds nothing else: a run from there reads no more than the project.
  const project = new Project(join(createFolder(), 'project'), isPlainUser);
  mkdirSync(project.root);
  for (const [name, content] of Object.entries(files)) project.write(name, content);
  if (hasGit) {
    project.git('init', '--quiet', '--initial-branch', 'main');
    project.commit();
  }
  if (isPlainUser) giveToPlainUser(project.root);
  return project;
}

/** The findings of a report as `file:line:column reason state`. */
export function linesOf({ findings }: Report): string[] {
  return findings.map(({ file, line, column, reason, state }) => `${file}:${line}:${column} ${reason} ${state}`);
}

/** The files that a report has findings in, each once. */
export function filesOf({ findings }: Report): string[] {
  return [...new Set(findings.map(({ file }) => file))];
}

/** The line and column of a text in another, counted by hand: lines end with LF or CRLF, columns are UTF-16 units. */
export function placeOf(text: string, wanted: string): string {
  const before = text.replace(/^\uFEFF/, '').split(wanted)[0] as string;
  const lines = before.split('\n');
  return `${lines.length}:${(lines.at(-1) as string).length + 1}`;
}
