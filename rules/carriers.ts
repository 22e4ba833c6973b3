import { createRequire } from 'node:module';
import type { Carried } from '../src/carriers/part.ts';

type Carriers = typeof import('../src/carriers/carriers.ts');

let carriers: Carriers | undefined;

/** The files of other kinds that ESLint reads, with a language or a parser of its own. */
const KINDS = /\.(?:astro|har|json[5c]?|markdown|mdx?|svelte|vue)$/i;

/**
 * What a file of another kind holds of code and requests. The parsers of those kinds are loaded for the first such file: most
 * configurations never meet one.
 *
 * @returns nothing for kinds of files that hold none
 */
export function carriedIn(name: string, text: string): Carried | undefined {
  if (!KINDS.test(name)) return undefined;
  carriers ??= createRequire(import.meta.url)(`../src/carriers/carriers${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`) as Carriers;
  return carriers.carriedIn(name, text);
}
