import { tryParse } from '../syntax/parse.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { ENV_LINE, MARKUP_LINE, PHP_LINE, REQUEST_LINE, SETTING_LINE, YAML_LINE, type CommentLine } from './comment-lines.ts';

/** How a language writes comments and strings, as patterns without groups that count. */
interface Language {
  readonly extensions: readonly string[];
  /** How a comment is written in a line of its own. */
  readonly line: CommentLine;
  readonly comments: readonly RegExp[];
  /** What holds no comments; the first that fits a place counts. A string without an end reaches to the end of its line. */
  readonly strings: readonly RegExp[];
}

// An address holds two slashes, and a pattern escaped ones.
const SLASHES = /(?<![:\\])\/\/[^\n\r]*/;
const BLOCK = /\/\*[^]*?\*\//;
// Inside a word it is none: an anchor of an address, `$#`, `x#y`.
const HASH = /(?<=^|[\s;])#(?![{[!])[^\n\r]*/;
const HASH_LINE = /^[ \t]*#[^\n\r]*/;
const OTHER_LINE = /^[ \t]*[;!][^\n\r]*/;
const MARKUP = /<!--[^]*?-->/;

const DOUBLE = /"(?:\\[^]|[^"\\\n\r])*(?:"|$)/;
const SINGLE = /'(?:\\[^]|[^'\\\n\r])*(?:'|$)/;
const PLAIN_SINGLE = /'[^'\n\r]*(?:'|$)/;
const TRIPLE = /"""[^]*?(?:"""|(?![^]))|'''[^]*?(?:'''|(?![^]))/;
const BACKTICKS = /`[^`]*(?:`|(?![^]))/;
const HEREDOC = /<<[-~]?(?<heredocQuote>["']?)(?<heredoc>[A-Za-z_]\w*)(?!\w)\k<heredocQuote>[^]*?^[ \t]*\k<heredoc>\b/;

const C_STRINGS = [TRIPLE, DOUBLE, SINGLE];

/** To add a language, add a row. Where it is not sure that a text is a comment it stays, so that what it holds is reported. */
const LANGUAGES: readonly Language[] = [
  { extensions: ['c', 'cc', 'cpp', 'dart', 'gradle', 'groovy', 'h', 'java', 'kt', 'kts', 'm', 'mm', 'scala', 'swift'], line: { open: '// ' }, comments: [SLASHES, BLOCK], strings: C_STRINGS },
  { extensions: ['cs'], line: { open: '// ' }, comments: [SLASHES, BLOCK], strings: [/"""[^]*?(?:"""|(?![^]))/, /\$?@\$?"(?:""|[^"])*(?:"|(?![^]))/, DOUBLE, SINGLE] },
  { extensions: ['go'], line: { open: '// ' }, comments: [SLASHES, BLOCK], strings: [BACKTICKS, DOUBLE, SINGLE] },
  { extensions: ['rs'], line: { open: '// ' }, comments: [SLASHES, BLOCK], strings: [/r(?<rustHashes>#+)"[^]*?"\k<rustHashes>/, /'(?:\\[^]|[^'\\])'/, /"(?:\\[^]|[^"\\])*(?:"|(?![^]))/] },
  { extensions: ['php'], line: PHP_LINE, comments: [MARKUP, SLASHES, BLOCK, HASH], strings: [/<<<[ \t]*(?<phpQuote>["']?)(?<phpHeredoc>[A-Za-z_]\w*)(?!\w)\k<phpQuote>[^]*?^[ \t]*\k<phpHeredoc>\b/, /"(?:\\[^]|[^"\\])*(?:"|(?![^]))/, SINGLE] },
  { extensions: ['hcl', 'tf', 'tfvars'], line: { open: '# ' }, comments: [SLASHES, BLOCK, HASH], strings: [HEREDOC, DOUBLE] },
  { extensions: ['bicep', 'json5', 'jsonc'], line: { open: '// ' }, comments: [SLASHES, BLOCK], strings: C_STRINGS },
  { extensions: ['py', 'toml'], line: { open: '# ' }, comments: [HASH], strings: C_STRINGS },
  { extensions: ['ex', 'exs'], line: { open: '# ' }, comments: [HASH], strings: C_STRINGS },
  { extensions: ['coffee'], line: { open: '# ' }, comments: [/###[^#][^]*?###/, HASH], strings: C_STRINGS },
  { extensions: ['rb'], line: { open: '# ' }, comments: [/^=begin\b[^]*?^=end\b/, HASH], strings: [HEREDOC, DOUBLE, SINGLE, BACKTICKS] },
  { extensions: ['pl'], line: { open: '# ' }, comments: [HASH], strings: [HEREDOC, DOUBLE, SINGLE] },
  { extensions: ['bash', 'sh', 'zsh'], line: { open: '# ' }, comments: [HASH], strings: [HEREDOC, /\\[^]/, /"(?:\\[^]|[^"\\])*(?:"|(?![^]))/, /'[^']*(?:'|(?![^]))/] },
  { extensions: ['yaml', 'yml'], line: YAML_LINE, comments: [HASH], strings: [/(?<![\w])"(?:\\[^]|[^"\\\n\r])*(?:"|$)/, /(?<![\w])'[^'\n\r]*(?:'|$)/] },
  { extensions: ['env'], line: ENV_LINE, comments: [HASH], strings: [DOUBLE, PLAIN_SINGLE] },
  { extensions: ['conf'], line: { open: '# ' }, comments: [HASH], strings: [DOUBLE, PLAIN_SINGLE] },
  { extensions: ['cfg', 'properties'], line: { ...SETTING_LINE, open: '# ' }, comments: [HASH_LINE, OTHER_LINE], strings: [] },
  { extensions: ['ini'], line: { ...SETTING_LINE, open: '; ' }, comments: [HASH_LINE, OTHER_LINE], strings: [] },
  { extensions: ['http', 'rest'], line: REQUEST_LINE, comments: [HASH_LINE, /^[ \t]*\/\/[^\n\r]*/], strings: [] },
  { extensions: ['ps1'], line: { open: '# ', continued: /`\s*$/ }, comments: [/<#[^]*?#>/, HASH], strings: [/@(?<psQuote>["'])[ \t]*$[^]*?^\k<psQuote>@/, /"(?:`[^]|[^"`\n\r])*(?:"|$)/, PLAIN_SINGLE] },
  { extensions: ['vb'], line: { open: "' ", continued: /\s_\s*$/ }, comments: [/'[^\n\r]*/], strings: [/"[^"\n\r]*(?:"|$)/] },
  { extensions: ['lua'], line: { open: '-- ' }, comments: [/--\[\[[^]*?\]\]/, /--(?!\[=*\[)[^\n\r]*/], strings: [/\[\[(?:(?!\]\])[^])*(?:\]\])?/, DOUBLE, SINGLE] },
  { extensions: ['elm', 'hs'], line: { open: '-- ' }, comments: [/\{-[^]*?-\}/, /(?<=^|\s)--(?=\s)[^\n\r]*/], strings: [/"""[^]*?(?:"""|(?![^]))/, DOUBLE] },
  { extensions: ['clj'], line: { open: '; ' }, comments: [/;[^\n\r]*/], strings: [/"(?:\\[^]|[^"\\])*(?:"|(?![^]))/] },
  { extensions: ['fs'], line: { open: '// ' }, comments: [SLASHES, /\(\*(?!\))[^]*?\*\)/], strings: [/"""[^]*?(?:"""|(?![^]))/, DOUBLE] },
  { extensions: ['erl'], line: { open: '% ' }, comments: [/%[^\n\r]*/], strings: [DOUBLE] },
  { extensions: ['astro', 'htm', 'html', 'plist', 'svelte', 'vue', 'xml'], line: MARKUP_LINE, comments: [MARKUP], strings: [] },
  { extensions: ['erb'], line: MARKUP_LINE, comments: [MARKUP, /<%#[^]*?%>/], strings: [] },
  { extensions: ['jsp'], line: MARKUP_LINE, comments: [MARKUP, /<%--[^]*?--%>/], strings: [] },
  { extensions: ['cshtml'], line: MARKUP_LINE, comments: [MARKUP, /@\*[^]*?\*@/], strings: [] },
];

const BY_EXTENSION = new Map(LANGUAGES.flatMap((language) => language.extensions.map((extension) => [extension, language] as const)));

/** Markup whose scripts are code of their own. */
const HAS_SCRIPTS = /^(?:astro|htm|html|svelte|vue)$/;
const SCRIPT = /(<script\b(?:"[^"]*"|'[^']*'|[^"'>])*>)([^]*?)<\/script\s*>/gi;

function extensionOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return /^\.env(?:\.|$)/.test(base) ? 'env' : base.slice(base.lastIndexOf('.') + 1).toLowerCase();
}

/** How the language of a file writes a comment in a line of its own; nothing where it has none, or is not known. */
export function commentLineOf(name: string): CommentLine | undefined {
  return BY_EXTENSION.get(extensionOf(name))?.line;
}

/**
 * A text with the comments of its language blanked out, every other character at its place.
 *
 * @param name the file's path; its extension says the language
 */
export function withoutComments(name: string, text: string): string {
  const extension = extensionOf(name);
  const language = BY_EXTENSION.get(extension);
  if (!language) return text;
  const tokens = new RegExp([...language.strings.map(({ source }) => source), `(?<comment>${language.comments.map(({ source }) => source).join('|')})`].join('|'), 'gm');
  const shown = text.replace(tokens, (token: string, ...rest: unknown[]) => ((rest.at(-1) as { comment?: string }).comment === undefined ? token : blank(token)));
  return HAS_SCRIPTS.test(extension) ? withoutCommentsOfScripts(shown) : shown;
}

/** The scripts in a text of markup: where each starts, and its code. */
export function scriptsIn(name: string, text: string): { readonly start: number; readonly code: string }[] {
  if (!HAS_SCRIPTS.test(extensionOf(name))) return [];
  return [...text.matchAll(SCRIPT)].map(([, tag = '', code = ''], index, all) => ({ start: (all[index]?.index ?? 0) + tag.length, code }));
}

function withoutCommentsOfScripts(text: string): string {
  return text.replace(SCRIPT, (whole, start: string, script: string) => start + withoutCommentsOfCode(script) + whole.slice(start.length + script.length));
}

/** A script that does not parse keeps its comments. */
function withoutCommentsOfCode(code: string): string {
  const script = tryParse(code, SCRIPT_NAME);
  return script ? blankComments(script) : code;
}

/** How scripts in markup are parsed. */
export const SCRIPT_NAME = 'script.ts';

/** The text of a file of code with its comments blanked out. */
export function blankComments({ text, comments }: SourceFile): string {
  let shown = text;
  for (const { range } of comments) shown = shown.slice(0, range[0]) + blank(text.slice(...range)) + shown.slice(range[1]);
  return shown;
}

function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}
