import type { Resolution } from './resolve.ts';

/** What has to be known of a project to follow the imports of its files by their texts. */
interface Imports {
  searchable(path: string): string | undefined;
  resolution(from: string, specifier: string): Resolution;
}

/** More files than this are not looked into. */
const MOST_FILES = 300;

/**
 * Those of the wanted files that some files import, directly or through others. A quick search by the texts, which takes a name in
 * a comment for an import too.
 *
 * @param from the files whose imports are followed
 * @returns paths among `wanted`, in no particular order
 */
export function importedAmong(project: Imports, from: readonly string[], wanted: ReadonlySet<string>): string[] {
  const seen = new Set(from);
  if (wanted.size === 0) return [];
  // A set gives what is added to it while it is gone through.
  for (const path of seen) {
    if (seen.size > MOST_FILES) break;
    for (const [, specifier = ''] of (project.searchable(path) ?? '').matchAll(/\b(?:from|import|require)\b[\s(]*["'`]([^"'`\n]+)["'`]/g)) {
      const resolution = project.resolution(path, specifier);
      if (resolution.kind === 'file') seen.add(resolution.path);
    }
  }
  return [...wanted].filter((path) => seen.has(path));
}
