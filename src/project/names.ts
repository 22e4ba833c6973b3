import { join, relative, sep } from 'node:path';

/** The way from a folder to a path, with `/` on every system: as git, reports and patterns spell it. */
export function relativeName(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/**
 * The path of a file that is listed below a folder: of many, so that nothing is reckoned that need not be.
 *
 * @param folder absolute
 * @param name relative to it, with `/`, as `relative` would write it
 */
export function pathBelow(folder: string, name: string): string {
  return sep === '/' && folder !== '/' ? `${folder}/${name}` : join(folder, name);
}
