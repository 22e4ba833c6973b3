import type { Formatter } from './context.ts';
import { withoutSecrets } from './secrets.ts';

/** The forms of the report by their names. Each is loaded by the run that asks for it. */
export const FORMATS = {
  text: async () => (await import('./text.ts')).formatText,
  json: async () => (await import('./json.ts')).formatJson,
  sarif: async () => (await import('./sarif.ts')).formatSarif,
  github: async () => (await import('./github.ts')).formatGithub,
  markdown: async () => (await import('./markdown.ts')).formatMarkdown,
  html: async () => (await import('./html.ts')).formatHtml,
} as const satisfies Record<string, () => Promise<Formatter>>;

/** A form of the report, as every report is printed: without the secrets that code holds. */
export async function formatterOf(name: FormatName): Promise<Formatter> {
  return withoutSecrets(await FORMATS[name]());
}

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
