import type { Code, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Edit, EditGroup, Range } from '../edits/edit.ts';
import { CarriedText } from './carried-text.ts';
import { carriedInHttp } from './http.ts';
import { carriedInJson } from './json.ts';
import { linesIn } from './lines.ts';
import { carriedInAstro, carriedInHtml, carriedInSvelte, carriedInVue } from './markup.ts';
import { codePart, joinCarried, masked, NOTHING_CARRIED, type Carried, type Carrier, type Part } from './part.ts';
import { requestsInShell } from './shell.ts';

/** Code in several lines: edits may reach from one into the other. */
function codeIn(extension: string): (text: string, ranges: readonly Range[]) => Carried {
  return (text, ranges) => {
    const whole: Range = [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0];
    return { parts: [codePart(text, [whole], extension, false, () => masked(text, ranges))], ranges, isProse: false };
  };
}

function carriedBy(carrier: Carrier): (text: string, ranges: readonly Range[]) => Carried {
  return (text, ranges) => carrier(masked(text, ranges));
}

/** Fences of one document are typed into one shell. */
function shellIn(text: string, ranges: readonly Range[]): Carried {
  return requestsInShell(CarriedText.plain(masked(text, ranges), [0, text.length]), text);
}

/** What a fence holds, by the language that it names. */
const LANGUAGES: readonly (readonly [names: RegExp, read: (text: string, ranges: readonly Range[]) => Carried])[] = [
  [/^(?:js|javascript|mjs|cjs|node|nodejs|es6)$/i, codeIn('js')],
  [/^(?:jsx|react)$/i, codeIn('jsx')],
  [/^(?:ts|typescript|mts|cts|angular-ts)$/i, codeIn('ts')],
  [/^tsx$/i, codeIn('tsx')],
  [/^(?:json|json5|jsonc|har)$/i, carriedBy(carriedInJson)],
  [/^(?:http|rest|httpie)$/i, carriedBy(carriedInHttp)],
  [/^(?:bash|console|curl|sh|shell|shell-session|shellsession|zsh|terminal)$/i, shellIn],
  [/^html?$/i, carriedBy(carriedInHtml)],
  [/^vue$/i, carriedBy(carriedInVue)],
  [/^svelte$/i, carriedBy(carriedInSvelte)],
  [/^astro$/i, carriedBy(carriedInAstro)],
];

/** Fences that name no language, by how they begin. */
const BEGINNINGS: readonly (readonly [start: RegExp, read: (text: string, ranges: readonly Range[]) => Carried])[] = [
  [/^\s*\{/, carriedBy(carriedInJson)],
  [/^\s*(?:GET|POST|PUT|PATCH|DELETE)\s+\S/, carriedBy(carriedInHttp)],
  [/^\s*(?:[$>#]\s+)?curl\s/, shellIn],
];

/** What stands within the lines of a paragraph, where no fence is. A long line of openings without ends is not gone through once for each. */
const WITHIN_LINES = ['attention', 'autolink', 'codeText', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'] as const;

/** The fences of a Markdown document, also in lists and quotes. */
export const carriedInMarkdown: Carrier = (text) => fencesIn(text, fromMarkdown(text, { extensions: [{ disable: { null: [...WITHIN_LINES] } }] }));

/** The same of MDX, in which an indented line is no code, and a tag ends nothing. */
export const carriedInMdx: Carrier = (text) => fencesIn(text, fromMarkdown(text, { extensions: [{ disable: { null: [...WITHIN_LINES, 'codeIndented', 'htmlFlow'] } }] }));

function fencesIn(text: string, root: Nodes): Carried {
  return joinCarried(codesIn(root).map((code) => carriedInFence(text, code)), true);
}

function codesIn(node: Nodes): Code[] {
  if (node.type === 'code') return [node];
  return 'children' in node ? node.children.flatMap(codesIn) : [];
}

function carriedInFence(text: string, code: Code): Carried {
  const ranges = linesOf(text, code);
  if (!ranges || code.value.trim() === '') return NOTHING_CARRIED;
  const lang = (code.lang ?? '').replace(/^\{?\.?/, '').split(/[{}:,]/, 1)[0] as string;
  const read = LANGUAGES.find(([names]) => names.test(lang))?.[1] ?? (/^(?:text|txt|plaintext|)$/i.test(lang) ? BEGINNINGS.find(([start]) => start.test(code.value))?.[1] : undefined);
  if (!read) return { ...NOTHING_CARRIED, texts: ranges };
  const { parts, ranges: covered } = read(text, ranges);
  return { parts: parts.map((part) => withPrefix(part, text, ranges)), ranges: covered, texts: ranges, isProse: true };
}

/** Where the lines of a fence stand, without what its list or quote puts in front of them; nothing where that cannot be told. */
function linesOf(text: string, { value, position }: Code): Range[] | undefined {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (from === undefined || to === undefined) return undefined;
  const source = linesIn(text.slice(from, to));
  const isFence = /^\s*(?:```|~~~)/.test(source[0]?.text ?? '');
  const lines = isFence ? source.slice(1) : source;
  const ranges = value.split(/\r?\n/).map((line, index): Range | undefined => {
    const own = lines[index];
    return own?.text.endsWith(line) ? [from + own.end - line.length, from + own.next] : undefined;
  });
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

/** New lines get what stands in front of the lines of the fence. */
function withPrefix(part: Part, text: string, ranges: readonly Range[]): Part {
  const [start] = ranges[0] ?? [0];
  const prefix = text.slice(Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1, start);
  if (prefix === '') return part;
  const prefixed = ({ range, text: written }: Edit): Edit => ({ range, text: written.replace(new RegExp(`(\\r\\n|\\n)[ ]{0,${prefix.length}}`, 'g'), `$1${prefix.replaceAll('$', '$$$$')}`) });
  // What stands in front of a line is none of its code: an edit that begins or ends there begins or ends with the line.
  const insideLines = (offset: number): number => ranges.find(([from], index) => index > 0 && (ranges[index - 1]?.[1] ?? 0) <= offset && offset < from)?.[0] ?? offset;
  const withinLines = ({ range: [from, to], text: written }: Edit): Edit => ({ range: [insideLines(from), insideLines(to)], text: written });
  const editsOf = (edits: EditGroup): EditGroup | undefined => part.editsOf(part.isCode ? edits.map(withinLines) : edits)?.map(prefixed);
  const { extension, range, more = [], isCode, isFragment = false, runsInBrowser } = part;
  return {
    extension,
    isFragment,
    get code() {
      return part.code;
    },
    range,
    more,
    isCode,
    runsInBrowser,
    rangeOf: (one) => part.rangeOf(one),
    editsOf,
  };
}
