/** Folders that hold installed packages or what a build has made. Their names count below the folder that a person named. */
const SKIPPED = new Set([
  '.angular', '.cache', '.git', '.hg', '.next', '.nuxt', '.nyc_output', '.output', '.parcel-cache', '.serverless', '.svelte-kit', '.svn',
  '.terraform', '.turbo', '.vercel', '.yarn', 'bower_components', 'build', 'coverage', 'dist', 'jspm_packages', 'node_modules', 'out',
]);

/** Whether a path, relative to the folder that was named, lies in a folder that is skipped. `/` separates. */
export function isSkipped(path: string): boolean {
  let start = 0;
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
    if (SKIPPED.has(path.slice(start, end))) return true;
    start = end + 1;
  }
  return false;
}

export function isSkippedFolder(name: string): boolean {
  return SKIPPED.has(name);
}
