import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { relativeName } from '../project/names.ts';
import { gitRootOf } from '../run/git.ts';
import { decode, type FileContent } from '../run/read.ts';
import { addPlugin, pluginCode } from './eslint-config.ts';
import { MANAGERS, NO_LOCK, type Manager } from './managers.ts';
import { newConfig } from './new-config.ts';
import { addStep, hasStep, newWorkflow } from './workflow.ts';

/** A file that the setup writes. */
export interface PlannedFile {
  readonly path: string;
  /** Relative to the working directory, with `/`. */
  readonly name: string;
  /** What it holds; nothing for a file that is not there yet. */
  readonly content: FileContent | undefined;
  readonly newText: string;
}

/** A file that a person has to edit. */
export interface Problem {
  readonly name: string;
  readonly why: string;
  /** What is to be added. */
  readonly code: string;
}

/** What is to be done so that ESLint and CI know this program. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly problems: readonly Problem[];
  /** What is there already. */
  readonly present: readonly string[];
  /** The command that installs what the configuration loads and the project does not name. */
  readonly install: string | undefined;
}

type Part = Partial<Pick<Plan, 'files' | 'problems' | 'present'>> & { readonly packages?: readonly string[] };

/** Where the setup is made. */
interface Place {
  readonly cwd: string;
  /** The root of the repository. */
  readonly root: string;
  /** The folders from the working directory up to the root. */
  readonly folders: readonly string[];
  readonly manager: Manager;
  /** The packages that the manifests of these folders name. */
  readonly packages: ReadonlySet<string>;
}

/** Finds out what is to be done. Nothing is written. */
export function planSetup(cwd: string): Plan {
  const root = gitRootOf(cwd) ?? cwd;
  const folders = foldersUpTo(cwd, root);
  const manager = MANAGERS.find(({ locks }) => folders.some((folder) => locks.some((lock) => existsSync(join(folder, lock))))) ?? NO_LOCK;
  const place: Place = { cwd, root, folders, manager, packages: new Set(folders.flatMap(packagesIn)) };
  const parts = [planEslint(place), planWorkflow(place)];
  const missing = [...new Set(parts.flatMap(({ packages = [] }) => packages))].filter((name) => !place.packages.has(name));
  return {
    files: parts.flatMap(({ files = [] }) => files),
    problems: parts.flatMap(({ problems = [] }) => problems),
    present: parts.flatMap(({ present = [] }) => present),
    install: missing.length > 0 ? `${manager.add} ${missing.join(' ')}` : undefined,
  };
}

/** In the order in which ESLint looks for them. */
const FLAT = ['eslint.config.js', 'eslint.config.mjs', 'eslint.config.cjs', 'eslint.config.ts', 'eslint.config.mts', 'eslint.config.cts'];
const ESLINTRC = ['.eslintrc.js', '.eslintrc.cjs', '.eslintrc.yaml', '.eslintrc.yml', '.eslintrc.json', '.eslintrc'];

function planEslint(place: Place): Part {
  const flat = firstOf(place.folders, FLAT);
  if (flat !== undefined) return planFlat(flat, place);
  const old = firstOf(place.folders, ESLINTRC) ?? place.folders.map((folder) => join(folder, 'package.json')).find((path) => textAt(path)?.includes('"eslintConfig"'));
  if (old !== undefined) return planEslintrc(old, place);
  const path = join(place.cwd, 'eslint.config.mjs');
  const { text, packages } = newConfig(place.cwd, place.packages);
  return { files: [{ path, name: relativeName(place.cwd, path), content: undefined, newText: text }], packages };
}

function planFlat(path: string, { cwd }: Place): Part {
  const name = relativeName(cwd, path);
  const packages = ['oauth-ro-codemod'];
  const content = contentAt(path);
  const addition = content ? addPlugin(path, content.text) : ({ kind: 'refused', why: 'it cannot be read as UTF-8' } as const);
  if (addition.kind === 'present') return { present: [`${name} has the plugin`] };
  if (addition.kind === 'changed') return { files: [{ path, name, content, newText: addition.text }], packages };
  return { problems: [{ name, why: addition.why, code: pluginCode(name, content?.text ?? '') }], packages };
}

function planEslintrc(path: string, { cwd, manager }: Place): Part {
  const name = relativeName(cwd, path);
  if (textAt(path)?.includes('plugin:oauth-ro/')) return { present: [`${name} has the plugin`] };
  const code = `${manager.add} eslint-plugin-oauth-ro@npm:oauth-ro-codemod\n\n"extends": [..., "plugin:oauth-ro/legacy-recommended"]\n`;
  return { problems: [{ name, why: 'it is eslintrc, which knows plugins by the names of their packages', code }] };
}

function planWorkflow({ cwd, root, manager }: Place): Part {
  const folder = join(root, '.github/workflows');
  const workflows = namesIn(folder).filter((name) => /\.ya?ml$/.test(name)).sort().flatMap((name) => {
    const path = join(folder, name);
    const content = contentAt(path);
    return content ? [{ path, name: relativeName(cwd, path), content }] : [];
  });
  const known = workflows.find(({ content }) => hasStep(content.text));
  if (known) return { present: [`${known.name} runs the check`] };
  const inner = cwd === root ? undefined : relativeName(root, cwd);
  for (const workflow of workflows) {
    const newText = addStep(workflow.content.text, inner);
    if (newText !== undefined) return { files: [{ ...workflow, newText }] };
  }
  const path = join(folder, 'oauth-ro.yml');
  return { files: [{ path, name: relativeName(cwd, path), content: undefined, newText: newWorkflow({ manager, folder: inner }) }] };
}

function foldersUpTo(folder: string, root: string): string[] {
  return folder === root || relative(root, folder).startsWith('..') ? [folder] : [folder, ...foldersUpTo(dirname(folder), root)];
}

function firstOf(folders: readonly string[], names: readonly string[]): string | undefined {
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/** What a file holds; nothing where it cannot be read, or is no UTF-8. */
function contentAt(path: string): FileContent | undefined {
  try {
    return decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

function textAt(path: string): string | undefined {
  return contentAt(path)?.text;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The packages that the manifest of a folder names. */
function packagesIn(folder: string): string[] {
  try {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(textAt(join(folder, 'package.json')) ?? '{}') as Readonly<Record<string, object | undefined>>;
    return [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  } catch {
    return [];
  }
}
