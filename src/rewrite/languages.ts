/** How the files of an extension are read. */
export type Reading =
  /** Parsed as code. */
  | 'code'
  /** Searched as text: other languages, settings, and files that hold code in a form of their own. */
  | 'text'
  /** Read for the code that it shows; what it says itself is for people. */
  | 'document';

/** The extensions of files that are parsed. */
export const CODE_EXTENSIONS: readonly string[] = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'es', 'es6'];

const TEXT = [
  'aspx', 'astro', 'bash', 'bicep', 'c', 'cc', 'cfg', 'clj', 'coffee', 'conf', 'cpp', 'cs', 'cshtml', 'dart', 'ejs', 'elm', 'env', 'erb',
  'erl', 'ex', 'exs', 'fs', 'ftl', 'go', 'gradle', 'groovy', 'h', 'haml', 'handlebars', 'har', 'hbs', 'hcl', 'hs', 'htm', 'html', 'http',
  'ini', 'jade', 'java', 'json', 'json5', 'jsonc', 'jsp', 'kt', 'kts', 'liquid', 'lua', 'm', 'mk', 'mm', 'mustache', 'njk', 'php', 'pl',
  'plist', 'properties', 'ps1', 'pug', 'py', 'rb', 'rest', 'rs', 'scala', 'sh', 'slim', 'svelte', 'swift', 'tf', 'tfvars', 'toml', 'twig',
  'vb', 'vue', 'xml', 'yaml', 'yml', 'zsh',
];

const DOCUMENTS = ['markdown', 'md', 'mdx'];

const READINGS: ReadonlyMap<string, Reading> = new Map([
  ...CODE_EXTENSIONS.map((extension) => [extension, 'code'] as const),
  ...TEXT.map((extension) => [extension, 'text'] as const),
  ...DOCUMENTS.map((extension) => [extension, 'document'] as const),
]);

/** Files that tools know by their names alone, and programs of the command line. */
const NAMED = /(?:^|[/\\])(?:(?:Docker|Jenkins|Just|Make|Proc|Rake|Vagrant)file|(?:bin|scripts?)[/\\][\w-]+)$/;

/** How a file is read by its name; nothing for files that are not read at all. */
export function readingOf(name: string): Reading | undefined {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  if (base === '.env' || base.startsWith('.env.')) return 'text';
  if (NAMED.test(name)) return 'text';
  return READINGS.get(base.slice(base.lastIndexOf('.') + 1).toLowerCase());
}

/** Whether a file is one of JSON by its name. */
export function isJson(name: string): boolean {
  return /[^/\\]\.json$/i.test(name);
}
