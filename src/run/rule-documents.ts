import { readFileSync } from 'node:fs';
import { sectionOf } from '../report/documents.ts';
import { packageFile } from './package-file.ts';

const documents = new Map<string, string>();

/** The document of a rule that the package ships, in Markdown. */
export function ruleDocument(rule: string): string {
  let known = documents.get(rule);
  if (known === undefined) documents.set(rule, (known = readFileSync(packageFile(`docs/rules/${rule}.md`), 'utf8')));
  return known;
}

/** What the document of a rule says about a reason, with before and after; nothing where it does not know it. */
export function reasonInDocument(rule: string, reason: string): string | undefined {
  return sectionOf(ruleDocument(rule), reason);
}
