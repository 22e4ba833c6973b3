import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { relativeName } from '../project/names.ts';
import { CONFIG_FILE } from './config.ts';
import { gitRootOf, submodulesOf } from './git.ts';
import { statsOf } from './select.ts';

/** Outside of git, the files that make a folder a project. */
const MARKS = ['package.json', CONFIG_FILE];

/**
 * Sorts paths by the projects that they lie in, where those have nothing to do with each other: each path in another git
 * repository, or outside of git below another folder with a manifest or a configuration.
 *
 * @returns the paths by the root of each project, in the order in which the projects are named first; nothing where all are of one
 * project, or one project lies in another
 */
export function projectsApart(cwd: string, paths: readonly string[]): ReadonlyMap<string, readonly string[]> | undefined {
  const known = new Map<string, string>();
  const projects = new Map<string, string[]>();
  for (const path of paths) {
    const place = resolve(cwd, path);
    const folder = statsOf(place)?.isDirectory() ? place : dirname(place);
    const root = known.get(folder) ?? projectRootOf(folder) ?? cwd;
    known.set(folder, root);
    const own = projects.get(root);
    if (own) own.push(path);
    else projects.set(root, [path]);
  }
  const isApart = projects.size > 1 && [...projects.keys()].every((root) => !foldersAround(root).some((folder) => projects.has(folder)));
  return isApart ? projects : undefined;
}

function foldersAround(folder: string): string[] {
  return dirname(folder) === folder ? [] : [dirname(folder), ...foldersAround(dirname(folder))];
}

function isMarked(folder: string): boolean {
  return MARKS.some((mark) => existsSync(join(folder, mark)));
}

/** The root of the project that a folder lies in: its repository, with that of which it is a submodule; else the outermost folder around it that is marked. */
function projectRootOf(folder: string): string | undefined {
  const root = gitRootOf(folder);
  if (root !== undefined) {
    const outer = gitRootOf(dirname(root));
    const isPart = outer !== undefined && outer !== root && submodulesOf(outer, outer).includes(relativeName(outer, root));
    return isPart ? projectRootOf(outer) : root;
  }
  return [folder, ...foldersAround(folder)].findLast(isMarked);
}
