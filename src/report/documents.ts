import type { RuleName } from '../legacy/finding.ts';

/** Where the documentation of the rules is published. */
export const DOCUMENTS = 'https://github.com/oauth-ro-codemod/oauth-ro-codemod/blob/main/docs';

export function documentOfRule(rule: RuleName, code?: string): string {
  return `${DOCUMENTS}/rules/${rule}.md${code === undefined ? '' : `#${code}`}`;
}
