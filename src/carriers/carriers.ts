import { carriedInHttp } from './http.ts';
import { carriedInJson } from './json.ts';
import { carriedInMarkdown, carriedInMdx } from './markdown.ts';
import { carriedInAstro, carriedInHtml, carriedInSvelte, carriedInVue } from './markup.ts';
import { codePart, type Carried, type Carrier } from './part.ts';
import { carriedInShell } from './shell.ts';

/** To read code and requests in another kind of file, add its extension, and what finds them. */
const CARRIERS: Readonly<Record<string, Carrier>> = {
  astro: carriedInAstro,
  bash: carriedInShell,
  ejs: carriedInHtml,
  handlebars: carriedInHtml,
  har: carriedInJson,
  hbs: carriedInHtml,
  htm: carriedInHtml,
  html: carriedInHtml,
  http: carriedInHttp,
  json: carriedInJson,
  json5: carriedInJson,
  jsonc: carriedInJson,
  liquid: carriedInHtml,
  markdown: carriedInMarkdown,
  md: carriedInMarkdown,
  mdx: carriedInMdx,
  mustache: carriedInHtml,
  njk: carriedInHtml,
  rest: carriedInHttp,
  sh: carriedInShell,
  svelte: carriedInSvelte,
  twig: carriedInHtml,
  vue: carriedInVue,
  zsh: carriedInShell,
};

/** Programs without an extension say in their first line what runs them. */
const SHEBANGS: readonly (readonly [pattern: RegExp, carrier: Carrier])[] = [
  [/^#!.*\bnode\b/, (text) => ({ parts: [codePart(text, [[0, text.length]], 'js', false)], ranges: [[0, text.length]], isProse: false })],
  [/^#!.*\b(?:ba|da|k|z)?sh\b/, carriedInShell],
];

/** What a file holds besides its own language; nothing for kinds of files that hold none. */
export function carriedIn(name: string, text: string): Carried | undefined {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  const carrier = extension === undefined ? SHEBANGS.find(([pattern]) => pattern.test(text))?.[1] : CARRIERS[extension];
  return carrier?.(text);
}
