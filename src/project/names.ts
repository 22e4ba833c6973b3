import { relative, sep } from 'node:path';

/** The way from a folder to a path, with `/` on every system: as git, reports and patterns spell it. */
export function relativeName(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
