import { carriedInHttp } from './http.ts';
import { carriedInJson } from './json.ts';
import { carriedInMarkdown, carriedInMdx } from './markdown.ts';
import { carriedInAstro, carriedInHtml, carriedInSvelte, carriedInVue } from './markup.ts';
import type { Carried, Carrier } from './part.ts';
import { carriedInShell } from './shell.ts';

/** To read code and requests in another kind of file, add its extension, and what finds them. */
const CARRIERS: Readonly<Record<string, Carrier>> = {
  astro: carriedInAstro,
  bash: carriedInShell,
  har: carriedInJson,
  htm: carriedInHtml,
  html: carriedInHtml,
  http: carriedInHttp,
  json: carriedInJson,
  json5: carriedInJson,
  jsonc: carriedInJson,
  markdown: carriedInMarkdown,
  md: carriedInMarkdown,
  mdx: carriedInMdx,
  rest: carriedInHttp,
  sh: carriedInShell,
  svelte: carriedInSvelte,
  vue: carriedInVue,
  zsh: carriedInShell,
};

/** What a file holds besides its own language; nothing for kinds of files that hold none. */
export function carriedIn(name: string, text: string): Carried | undefined {
  return CARRIERS[/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '']?.(text);
}
