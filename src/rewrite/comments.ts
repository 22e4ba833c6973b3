import { parse, UnparsableError } from '../syntax/parse.ts';

/** How a language writes comments and strings, as patterns without groups that count. */
interface Language {
  readonly extensions: readonly string[];
  readonly comments: readonly RegExp[];
  /** What holds no comments; the first that fits a place counts. A string without an end reaches to the end of its line. */
  readonly strings: readonly RegExp[];
}

// An address holds two slashes, and a pattern escaped ones.
const SLASHES = /(?<![:\\])\/\/[^\n\r]*/;
const BLOCK = /\/\*[^]*?\*\//;
// Inside a word it is none: an anchor of an address, `$#`, `x#y`.
const HASH = /(?<=^|[\s;])#(?![{[!])[^\n\r]*/;
const HASH_LINE = /(?<=^[ \t]*)#[^\n\r]*/;
const MARKUP = /<!--[^]*?-->/;

const DOUBLE = /"(?:\\[^]|[^"\\\n\r])*(?:"|$)/;
const SINGLE = /'(?:\\[^]|[^'\\\n\r])*(?:'|$)/;
const PLAIN_SINGLE = /'[^'\n\r]*(?:'|$)/;
const TRIPLE = /"""[^]*?(?:"""|(?![^]))|'''[^]*?(?:'''|(?![^]))/;
const BACKTICKS = /`[^`]*(?:`|(?![^]))/;
const HEREDOC = /<<[-~]?(?<heredocQuote>["']?)(?<heredoc>[A-Za-z_]\w*)\k<heredocQuote>[^]*?^[ \t]*\k<heredoc>\b/;

const C_STRINGS = [TRIPLE, DOUBLE, SINGLE];

/** To add a language, add a row. Where it is not sure that a text is a comment it stays, so that what it holds is reported. */
const LANGUAGES: readonly Language[] = [
  { extensions: ['c', 'cc', 'cpp', 'dart', 'gradle', 'groovy', 'h', 'java', 'kt', 'kts', 'm', 'mm', 'scala', 'swift'], comments: [SLASHES, BLOCK], strings: C_STRINGS },
  { extensions: ['cs'], comments: [SLASHES, BLOCK], strings: [/"""[^]*?(?:"""|(?![^]))/, /\$?@\$?"(?:""|[^"])*(?:"|(?![^]))/, DOUBLE, SINGLE] },
  { extensions: ['go'], comments: [SLASHES, BLOCK], strings: [BACKTICKS, DOUBLE, SINGLE] },
  { extensions: ['rs'], comments: [SLASHES, BLOCK], strings: [/r(?<rustHashes>#+)"[^]*?"\k<rustHashes>/, /'(?:\\[^]|[^'\\])'/, /"(?:\\[^]|[^"\\])*(?:"|(?![^]))/] },
  { extensions: ['php'], comments: [MARKUP, SLASHES, BLOCK, HASH], strings: [/<<<[ \t]*(?<phpQuote>["']?)(?<phpHeredoc>[A-Za-z_]\w*)\k<phpQuote>[^]*?^[ \t]*\k<phpHeredoc>\b/, /"(?:\\[^]|[^"\\])*(?:"|(?![^]))/, SINGLE] },
  { extensions: ['hcl', 'tf', 'tfvars'], comments: [SLASHES, BLOCK, HASH], strings: [HEREDOC, DOUBLE] },
  { extensions: ['bicep', 'json5', 'jsonc'], comments: [SLASHES, BLOCK], strings: C_STRINGS },
  { extensions: ['py', 'toml'], comments: [HASH], strings: C_STRINGS },
  { extensions: ['ex', 'exs'], comments: [HASH], strings: C_STRINGS },
  { extensions: ['coffee'], comments: [/###[^#][^]*?###/, HASH], strings: C_STRINGS },
  { extensions: ['rb'], comments: [/^=begin\b[^]*?^=end\b/, HASH], strings: [HEREDOC, DOUBLE, SINGLE, BACKTICKS] },
  { extensions: ['pl'], comments: [HASH], strings: [HEREDOC, DOUBLE, SINGLE] },
  { extensions: ['bash', 'sh', 'zsh'], comments: [HASH], strings: [HEREDOC, /\\[^]/, /"(?:\\[^]|[^"\\])*(?:"|(?![^]))/, /'[^']*(?:'|(?![^]))/] },
  { extensions: ['yaml', 'yml'], comments: [HASH], strings: [/(?<![\w])"(?:\\[^]|[^"\\\n\r])*(?:"|$)/, /(?<![\w])'[^'\n\r]*(?:'|$)/] },
  { extensions: ['env'], comments: [HASH], strings: [DOUBLE, PLAIN_SINGLE] },
  { extensions: ['conf'], comments: [HASH], strings: [DOUBLE, PLAIN_SINGLE] },
  { extensions: ['cfg', 'ini', 'properties'], comments: [HASH_LINE, /(?<=^[ \t]*)[;!][^\n\r]*/], strings: [] },
  { extensions: ['http', 'rest'], comments: [HASH_LINE, /(?<=^[ \t]*)\/\/[^\n\r]*/], strings: [] },
  { extensions: ['ps1'], comments: [/<#[^]*?#>/, HASH], strings: [/@(?<psQuote>["'])[ \t]*$[^]*?^\k<psQuote>@/, /"(?:`[^]|[^"`\n\r])*(?:"|$)/, PLAIN_SINGLE] },
  { extensions: ['vb'], comments: [/'[^\n\r]*/], strings: [/"[^"\n\r]*(?:"|$)/] },
  { extensions: ['lua'], comments: [/--\[\[[^]*?\]\]/, /--(?!\[=*\[)[^\n\r]*/], strings: [/\[\[[^]*?\]\]/, DOUBLE, SINGLE] },
  { extensions: ['elm', 'hs'], comments: [/\{-[^]*?-\}/, /(?<=^|\s)--(?=\s)[^\n\r]*/], strings: [/"""[^]*?(?:"""|(?![^]))/, DOUBLE] },
  { extensions: ['clj'], comments: [/;[^\n\r]*/], strings: [/"(?:\\[^]|[^"\\])*(?:"|(?![^]))/] },
  { extensions: ['fs'], comments: [SLASHES, /\(\*(?!\))[^]*?\*\)/], strings: [/"""[^]*?(?:"""|(?![^]))/, DOUBLE] },
  { extensions: ['erl'], comments: [/%[^\n\r]*/], strings: [DOUBLE] },
  { extensions: ['astro', 'htm', 'html', 'plist', 'svelte', 'vue', 'xml'], comments: [MARKUP], strings: [] },
  { extensions: ['erb'], comments: [MARKUP, /<%#[^]*?%>/], strings: [] },
  { extensions: ['jsp'], comments: [MARKUP, /<%--[^]*?--%>/], strings: [] },
  { extensions: ['cshtml'], comments: [MARKUP, /@\*[^]*?\*@/], strings: [] },
];

const BY_EXTENSION = new Map(LANGUAGES.flatMap((language) => language.extensions.map((extension) => [extension, language] as const)));

/** Markup whose scripts are code of their own. */
const HAS_SCRIPTS = /^(?:astro|htm|html|svelte|vue)$/;
const SCRIPT = /(<script\b(?:"[^"]*"|'[^']*'|[^"'>])*>)([^]*?)<\/script\s*>/gi;

/**
 * A text with the comments of its language blanked out, every other character at its place.
 *
 * @param name the file's path; its extension says the language
 */
export function withoutComments(name: string, text: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const extension = /^\.env(?:\.|$)/.test(base) ? 'env' : base.slice(base.lastIndexOf('.') + 1).toLowerCase();
  const language = BY_EXTENSION.get(extension);
  if (!language) return text;
  const tokens = new RegExp([...language.strings.map(({ source }) => source), `(?<comment>${language.comments.map(({ source }) => source).join('|')})`].join('|'), 'gm');
  const shown = text.replace(tokens, (token: string, ...rest: unknown[]) => ((rest.at(-1) as { comment?: string }).comment === undefined ? token : blank(token)));
  return HAS_SCRIPTS.test(extension) ? withoutCommentsOfScripts(shown) : shown;
}

function withoutCommentsOfScripts(text: string): string {
  return text.replace(SCRIPT, (whole, start: string, script: string) => start + withoutCommentsOfCode(script) + whole.slice(start.length + script.length));
}

/** A script that does not parse keeps its comments. */
function withoutCommentsOfCode(code: string): string {
  try {
    let shown = code;
    for (const { range } of parse(code, 'script.ts').comments) shown = shown.slice(0, range[0]) + blank(code.slice(...range)) + shown.slice(range[1]);
    return shown;
  } catch (error) {
    if (!(error instanceof UnparsableError)) throw error;
    return code;
  }
}

function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}
