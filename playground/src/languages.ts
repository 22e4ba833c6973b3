/** A language that can be chosen: the extension of its files, and what it is called. */
export interface Language {
  readonly extension: string;
  readonly label: string;
}

export const LANGUAGES: readonly Language[] = [
  { extension: 'js', label: 'JavaScript' },
  { extension: 'ts', label: 'TypeScript' },
  { extension: 'jsx', label: 'JavaScript with JSX' },
  { extension: 'tsx', label: 'TypeScript with JSX' },
  { extension: 'mjs', label: 'JavaScript module' },
  { extension: 'cjs', label: 'CommonJS' },
  { extension: 'html', label: 'HTML' },
  { extension: 'vue', label: 'Vue' },
  { extension: 'svelte', label: 'Svelte' },
  { extension: 'astro', label: 'Astro' },
  { extension: 'md', label: 'Markdown' },
  { extension: 'mdx', label: 'MDX' },
  { extension: 'json', label: 'JSON (Postman, OpenAPI)' },
  { extension: 'har', label: 'HAR' },
  { extension: 'http', label: 'HTTP requests' },
  { extension: 'sh', label: 'Shell (curl)' },
  { extension: 'py', label: 'Python, as text' },
  { extension: 'yaml', label: 'YAML, as text' },
];

export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A file's name with the extension of another language. */
export function withExtension(name: string, extension: string): string {
  return `${name.replace(/\.[^./\\]+$/, '') || 'login'}.${extension}`;
}
