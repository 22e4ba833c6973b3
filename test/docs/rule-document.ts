import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from 'eslint';
import type { FindingCode, RuleName } from '../../src/legacy/finding.ts';
import { EXPLANATIONS } from '../../src/legacy/messages.ts';
import { FIXTURES } from '../fixtures.ts';

const REASONS = join(FIXTURES, 'reasons');
const FILES = readdirSync(REASONS);

/** The text of an example of a code: the code as it was, what the program makes of it, or what a person makes of it. */
export function exampleOf(code: string, part: 'input' | 'output' | 'mended'): { name: string; text: string } | undefined {
  const name = FILES.find((file) => file.startsWith(`${code}.${part}.`));
  return name === undefined ? undefined : { name, text: readFileSync(join(REASONS, name), 'utf8') };
}

/** What a rule's document says besides its codes. */
export interface RuleText {
  readonly intro: readonly string[];
  readonly codes: readonly FindingCode[];
}

/** The document of a rule: made of the rule's own description and schema, of the texts of its codes, and of the fixtures in `reasons`. */
export function ruleDocument(name: RuleName, rule: Rule.RuleModule, { intro, codes }: RuleText): string {
  const { docs, fixable, hasSuggestions, schema } = rule.meta ?? {};
  const offers = [...(fixable ? ['🔧 Misspelled words are fixed by `eslint --fix`.'] : []), ...(hasSuggestions ? ['💡 Editors offer the rewrite as a suggestion.'] : [])];
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
  const output = exampleOf(code, 'output');
  const after = output ?? exampleOf(code, 'mended');
  return [
    `### ${code}`,
    `${title}.`,
    `${why} ${todo}`,
    'Before:',
    fence(exampleOf(code, 'input')),
    output ? 'After, as `migrate` writes it:' : 'After, as a person writes it:',
    fence(after),
  ];
}

function fence(example: { name: string; text: string } | undefined): string {
  if (!example) throw new Error('A code without an example');
  return `\`\`\`${example.name.slice(example.name.lastIndexOf('.') + 1)}\n${example.text}\`\`\``;
}
