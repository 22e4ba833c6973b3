import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from 'eslint';
import type { FindingCode, RuleName } from '../../src/legacy/finding.ts';
import { EXPLANATIONS } from '../../src/legacy/messages.ts';
import { RESPONSE_USES, type ResponseUseText } from '../../src/legacy/response-use-texts.ts';
import { FIXTURES } from '../fixtures.ts';

/** Where the examples of codes lie. */
const FOLDERS = [join(FIXTURES, 'reasons'), join(FIXTURES, 'response-uses')];
const FILES = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => ({ folder, name })));

/** The text of an example of a code: the code as it was, what the program makes of it, or what a person makes of it. */
export function exampleOf(code: string, part: 'input' | 'output' | 'mended'): { name: string; text: string } | undefined {
  const file = FILES.find(({ name }) => name.startsWith(`${code}.${part}.`));
  return file && { name: file.name, text: readFileSync(join(file.folder, file.name), 'utf8') };
}

/** What a rule's document says besides its codes. */
export interface RuleText {
  readonly intro: readonly string[];
  readonly codes: readonly FindingCode[];
}

/** The document of a rule: made of the rule's own description and schema, of the texts of its codes, and of the fixtures in `reasons`. */
export function ruleDocument(name: RuleName, rule: Rule.RuleModule, { intro, codes }: RuleText): string {
  const { docs, fixable, hasSuggestions, schema } = rule.meta ?? {};
  const offers = [...(fixable ? ['🔧 Misspelled words are fixed by `eslint --fix`.'] : []), ...(hasSuggestions ? [`💡 ${name === 'no-legacy-response-use' ? 'For tests of errors, editors offer one that accepts both codes.' : 'Editors offer the rewrite as a suggestion.'}`] : [])];
  const properties = (schema as [{ properties: Record<string, { type: string; description: string }> }])[0].properties;
  const options = Object.entries(properties).map(([key, { type, description }]) => `| \`${key}\` | ${type === 'array' ? 'list of texts' : type} | ${description} |`);
  return [
    `# ${name}`,
    `${(docs?.description ?? '').replace(/^./, (letter) => letter.toUpperCase())}.`,
    offers.join('\n'),
    ...intro,
    '## Options',
    'The same keys count in `settings["oauth-ro"]`, and in `oauth-ro.config.json` for the command line.',
    ['| option | type | meaning |', '| --- | --- | --- |', ...options].join('\n'),
    '## Codes',
    ...codes.flatMap(sectionOf),
  ].join('\n\n').concat('\n');
}

function sectionOf(code: FindingCode): string[] {
  const { title, why, todo } = EXPLANATIONS[code];
  const use: Partial<ResponseUseText> = (RESPONSE_USES as Partial<Record<string, ResponseUseText>>)[code] ?? {};
  const mended = exampleOf(code, 'mended');
  const after = mended ?? exampleOf(code, 'output');
  return [
    `### ${code}`,
    `${title}.`,
    `${why} ${todo}${use.document === undefined ? '' : ` [Auth0's documentation](${use.document}) says so.`}`,
    'Before:',
    fence(exampleOf(code, 'input')),
    mended ? 'After, as a person writes it:' : 'After, as `migrate` writes it:',
    fence(after),
  ];
}

function fence(example: { name: string; text: string } | undefined): string {
  if (!example) throw new Error('A code without an example');
  return `\`\`\`${example.name.slice(example.name.lastIndexOf('.') + 1)}\n${example.text}\`\`\``;
}
