import type { RuleName } from '../legacy/finding.ts';

/** Where the documentation of the rules is published. */
export const DOCUMENTS = 'https://github.com/oauth-ro-codemod/oauth-ro-codemod/blob/main/docs';

export function documentOfRule(rule: RuleName, code?: string): string {
  return `${DOCUMENTS}/rules/${rule}.md${code === undefined ? '' : `#${code}`}`;
}

/** The part of a rule's document below the heading of a code. */
export function sectionOf(document: string, code: string): string {
  const heading = `### ${code}\n`;
  const section = document.slice(document.indexOf(heading) + heading.length).split(/^#{1,3} /m)[0] ?? '';
  return section.trimEnd();
}
