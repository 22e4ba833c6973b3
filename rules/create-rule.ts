import { RuleCreator } from '@typescript-eslint/utils/eslint-utils';
import type { JSONSchema } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';
import type { Find, FindingCode, RuleName } from '../src/legacy/finding.ts';
import { detailData, MESSAGES } from '../src/legacy/messages.ts';
import { documentOfRule } from '../src/report/documents.ts';
import { findingsIn } from './analysis.ts';

/** What tells one rule from another. */
interface RuleParts {
  readonly name: RuleName;
  readonly description: string;
  readonly codes: readonly FindingCode[];
  readonly suggestion: string;
  readonly find: Find;
  readonly schema: JSONSchema.JSONSchema4ObjectSchema;
  readonly fixable?: 'code';
}

const create = RuleCreator((name) => documentOfRule(name as RuleName));

/**
 * Makes a rule of a way to find things. A misspelled word is a fix; a change of how people log in is only a suggestion,
 * because a fix on save must not make it. Both are the edits that the codemod makes.
 */
export function createRule({ name, description, codes, suggestion, find, schema, fixable }: RuleParts): Rule.RuleModule {
  const rule = create<[object], string>({
    name,
    meta: {
      type: 'problem',
      docs: { description },
      ...(fixable && { fixable }),
      hasSuggestions: true,
      messages: { ...Object.fromEntries(codes.map((code) => [code, MESSAGES[code]])), suggestion },
      schema: [schema],
      defaultOptions: [{}],
    },
    defaultOptions: [{}],
    create: () => ({}),
  });
  return { ...(rule as unknown as Rule.RuleModule), meta: { ...(rule.meta as Rule.RuleMetaData), languages: ['*'] } as Rule.RuleMetaData, create: (context) => listen(context, name, find) };
}

/** What the trees of languages begin with: JavaScript, JSON, Markdown. */
const ROOTS = ['Program', 'Document', 'root'];

function listen(context: Rule.RuleContext, name: RuleName, find: Find): Rule.RuleListener {
  const report = (): void => {
    for (const { code, detail, range, edits, isTypo } of findingsIn(context, name, find)) {
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
