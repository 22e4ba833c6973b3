import { createRequire } from 'node:module';
import type { Ignore } from 'ignore';

/** Patterns in the form of `.gitignore`. What reads them is loaded here only: most runs leave that to git. */
export function ignorePatterns(patterns: string | readonly string[]): Ignore {
  const ignore = createRequire(import.meta.url)('ignore') as typeof import('ignore');
  return ignore({ allowRelativePaths: true }).add(patterns);
}
