import type { Rule } from 'eslint';
import type { FindingCode, RuleName } from '../src/legacy/finding.ts';
import { detailData, MESSAGES } from '../src/legacy/messages.ts';
import { documentOfRule } from '../src/report/documents.ts';
import { analysis, candidates } from './lazy.ts';
import type { Schema } from './schema.ts';

/** What tells one rule from another. */
interface RuleParts {
  readonly name: RuleName;
  readonly description: string;
  readonly codes: readonly FindingCode[];
  readonly suggestion: string;
  readonly schema: Schema;
  readonly fixable?: 'code';
}

/**
 * Makes a rule, which finds what its name stands for (analysis.ts). A misspelled word is a fix; a change of how people log in is only a
 * suggestion, because a fix on save must not make it. Both are the edits that the codemod makes.
 */
export function createRule({ name, description, codes, suggestion, schema, fixable }: RuleParts): Rule.RuleModule {
  return {
    meta: {
      type: 'problem',
      docs: { description, url: documentOfRule(name) },
      ...(fixable && { fixable }),
      hasSuggestions: true,
      languages: ['*'],
      messages: { ...Object.fromEntries(codes.map((code) => [code, MESSAGES[code]])), suggestion },
      schema: [schema],
      defaultOptions: [{}],
    },
    create: (context) => (candidates().isWorthReading(context) ? listen(context, name) : {}),
  };
}

/** What the trees of languages begin with: JavaScript, JSON, Markdown. */
const ROOTS = ['Program', 'Document', 'root'];

function listen(context: Rule.RuleContext, name: RuleName): Rule.RuleListener {
  const report = (): void => {
    for (const { code, detail, range, edits, isTypo } of analysis().findingsIn(context, name)) {
      const fix: Rule.ReportFixer = (fixer) => (edits ?? []).map((edit) => fixer.replaceTextRange([...edit.range], edit.text));
      const { sourceCode } = context;
      context.report({
        loc: { start: sourceCode.getLocFromIndex(range[0]), end: sourceCode.getLocFromIndex(range[1]) },
        messageId: code,
        data: { detail: detailData(detail) },
        fix: isTypo && edits ? fix : null,
        suggest: !isTypo && edits ? [{ messageId: 'suggestion', fix }] : [],
      });
    }
  };
  return Object.fromEntries(ROOTS.map((root) => [`${root}:exit`, report]));
}
