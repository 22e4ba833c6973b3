import type { RuleName } from '../legacy/finding.ts';

/** Where this program is published. */
export const HOME = 'https://github.com/oauth-ro-codemod/oauth-ro-codemod';

/** Where the documentation of the rules is published. */
export const DOCUMENTS = `${HOME}/blob/main/docs`;

/** The name under which reports speak of this program. */
export const PROGRAM = 'oauth-ro-codemod';

/** The first line of reports in Markdown and HTML, by which a later run tells them from documents. */
export const REPORT_MARK = `<!-- A report of ${PROGRAM} -->`;

export function documentOfRule(rule: RuleName, code?: string): string {
  return `${DOCUMENTS}/rules/${rule}.md${code === undefined ? '' : `#${code}`}`;
}

/** The part of a rule's document below the heading of a code; nothing where it has none. */
export function sectionOf(document: string, code: string): string | undefined {
  const [, section] = document.split(`\n### ${code}\n`);
  return section?.split(/^#{1,3} /m)[0]?.trim();
}
