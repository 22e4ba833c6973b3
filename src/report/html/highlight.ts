import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import http from 'highlight.js/lib/languages/http';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import markdown from 'highlight.js/lib/languages/markdown';
import python from 'highlight.js/lib/languages/python';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import { linesOf } from '../fingerprints.ts';

const LANGUAGES = { bash, http, javascript, json, markdown, python, typescript, xml } as const;

for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/** The extensions of each language. To colour another one, add it here. */
const EXTENSIONS: Readonly<Record<keyof typeof LANGUAGES, readonly string[]>> = {
  bash: ['sh', 'bash', 'zsh'],
  http: ['http', 'rest'],
  javascript: ['js', 'mjs', 'cjs', 'jsx', 'es', 'es6'],
  json: ['json', 'jsonc', 'json5', 'har'],
  markdown: ['md', 'mdx', 'markdown'],
  python: ['py'],
  typescript: ['ts', 'mts', 'cts', 'tsx'],
  xml: ['html', 'htm', 'vue', 'svelte', 'astro', 'xml'],
};

const LANGUAGE_OF: ReadonlyMap<string, string> = new Map(Object.entries(EXTENSIONS).flatMap(([language, extensions]) => extensions.map((one) => [one, language] as const)));

/** Texts beyond this are shown without colours: they take too long. */
const MOST_COLOURED = 300_000;

/** A piece of a line that looks the same throughout. */
export interface Segment {
  readonly text: string;
  /** The kind of its syntax, if it has one. */
  readonly kind: string | undefined;
}

export type Line = readonly Segment[];

/** The lines of a text, coloured by the language that its file is in. */
export function highlight(file: string, text: string): readonly Line[] {
  const lines = linesOf(text);
  const language = LANGUAGE_OF.get(file.slice(file.lastIndexOf('.') + 1).toLowerCase());
  if (language === undefined || text.length > MOST_COLOURED) return lines.map((line) => [{ text: line, kind: undefined }]);
  return linesIn(hljs.highlight(lines.join('\n'), { language, ignoreIllegals: true }).value);
}

const TEXTS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

/** Takes the library's elements apart, so that nothing of it but kinds comes into the page. */
function linesIn(html: string): readonly Line[] {
  const lines: Segment[][] = [[]];
  const open: (string | undefined)[] = [];
  for (const [, start, end, text = ''] of html.matchAll(/<span class="([^"]*)">|(<\/span>)|([^<]+)/g)) {
    if (start !== undefined) open.push(kindOf(start) ?? open.at(-1));
    else if (end !== undefined) open.pop();
    else {
      const [first = '', ...others] = text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => TEXTS[entity] ?? entity).split('\n');
      lines.at(-1)?.push({ text: first, kind: open.at(-1) });
      for (const other of others) lines.push([{ text: other, kind: open.at(-1) }]);
    }
  }
  return lines;
}

function kindOf(classes: string): string | undefined {
  return /\bhljs-([\w-]+)/.exec(classes)?.[1];
}
