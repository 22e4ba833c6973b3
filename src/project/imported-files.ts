import { isBuiltin } from 'node:module';
import { isNamedLike } from './aliases.ts';
import type { Resolution } from './resolve.ts';
import { specifiersIn } from '../syntax/words.ts';

/** What has to be known of a project to follow the imports of its files by their texts. */
interface Imports {
  searchable(path: string): string | undefined;
  resolution(from: string, specifier: string): Resolution;
}

/** More files than this are not looked into. */
const MOST_FILES = 300;

/**
 * The files that some files import, directly or through others, and these themselves. A quick search by the texts, which takes a
 * name in a comment for an import too.
 *
 * @param from the files whose imports are followed
 */
export function importedBy(project: Imports, from: readonly string[]): readonly string[] {
  const seen = new Set(from);
  // A set gives what is added to it while it is gone through.
  for (const path of seen) {
    if (seen.size > MOST_FILES) break;
    for (const specifier of specifiersIn(project.searchable(path) ?? '')) {
      const resolution = project.resolution(path, specifier);
      if (resolution.kind === 'file') seen.add(resolution.path);
    }
  }
  return [...seen];
}

/**
 * Whether a file that does not name another by its path may import it all the same: by an alias, or by a loader whose ways are not
 * followed.
 */
export function mayReach(project: Pick<Imports, 'resolution'>, from: string, text: string, path: string): boolean {
  const isOpen = specifiersIn(text).some((specifier) => {
    const found = project.resolution(from, specifier);
    return found.kind === 'file' ? found.path === path : found.kind === 'unknown' && !specifier.startsWith('.');
  });
  return isOpen || LOADERS.test(text);
}

/** Loaders whose ways are not followed, as they are called. */
const LOADERS = /[mM]ock|proxyquire|rewire|\bdefine\s*\(|\bSystem\b|Actual\b|["'`]alias/;

/** Forms in which the name of a module does not stand right behind its keyword. */
const ODD_FORMS = /\b(?:importScripts|requirejs)\b|\brequire\b(?!\s*\(\s*["'`]|["'`\w./-])|\b(?:from|import)\s*(?:\(\s*)?\/|["'`]\.{0,2}\\/;

/** Texts that begin as the way to a file does. */
const WAYS = /(["'`])(\.{1,2}(?:\/(?:(?!\1)[^\n])*)?)\1/g;

/**
 * Whether a text that holds the name of a file uses that file as a module, and does not only speak of something by its name. A quick
 * search, before a tree is made of it.
 */
export function mayUse(project: Pick<Imports, 'resolution'>, from: string, text: string, path: string): boolean {
  if (ODD_FORMS.test(text) || mayReach(project, from, text, path) || specifiersIn(text).some((specifier) => isBuiltin(specifier))) return true;
  return [...text.matchAll(WAYS)].some(([, , way = '']) => {
    const found = project.resolution(from, way);
    return found.kind === 'file' ? found.path === path : found.kind === 'unknown' && isNamedLike(way, path);
  });
}
