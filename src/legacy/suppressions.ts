import type { Comment } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { RuleName } from './finding.ts';

/** Lines of a file in which rules are switched off. Lines count from 1. */
export interface Suppressions {
  /** Whether a rule is switched off in a line. */
  has(rule: RuleName, line: number): boolean;
}

/** ESLint's own names of directives; `oxlint` reads the same with its name. */
const DIRECTIVE = /^\s*(?:eslint|oxlint)-(disable|enable)(-next-line|-line)?(?=$|[\s,])([^]*)$/;
const OWN_DIRECTIVE = /\boauth-ro-ignore-next-line\b/;

interface Span {
  readonly from: number;
  to: number;
  /** The rule; nothing for all rules. */
  readonly rule: string | undefined;
}

/** Reads the directives in the comments of a file: `// eslint-disable-next-line oauth-ro/no-oauth-ro -- why`. */
export function suppressionsOf(file: SourceFile): Suppressions {
  const spans: Span[] = [];
  for (const comment of [...file.comments].sort((a, b) => a.range[0] - b.range[0])) read(file, comment, spans);
  return lookup(spans);
}

function read(file: SourceFile, comment: Comment, spans: Span[]): void {
  const start = file.positionOf(comment.range[0]).line;
  const end = file.positionOf(comment.range[1]).line;
  if (OWN_DIRECTIVE.test(comment.value)) spans.push({ from: end + 1, to: end + 1, rule: undefined });
  const [, verb, where, rest = ''] = DIRECTIVE.exec(comment.value) ?? [];
  if (!verb) return;
  const rules = rulesIn(rest);
  if (where) {
    if (verb === 'enable') return;
    const line = where === '-line' ? start : end + 1;
    for (const rule of rules) spans.push({ from: line, to: line, rule });
    return;
  }
  // ESLint takes these two in block comments only.
  if (comment.type !== 'Block') return;
  for (const rule of rules) {
    if (verb === 'disable') spans.push({ from: start, to: Infinity, rule });
    else for (const span of spans) if (span.to === Infinity && (rule === undefined || span.rule === rule)) span.to = start;
  }
}

/** The names behind a directive, without the reason behind `--`. Without a name all rules are meant. */
function rulesIn(text: string): (string | undefined)[] {
  const names = (text.split(/\s-{2,}\s/)[0] ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '');
  return names.length > 0 ? names : [undefined];
}

/** The directive of files that are searched as text: `oauth-ro-ignore-next-line` in a comment of their language. */
export function suppressionsOfText(text: string): Suppressions {
  const lines = text.split(/\r\n|[\n\r]/);
  return lookup(lines.flatMap((line, index) => (OWN_DIRECTIVE.test(line) ? [{ from: index + 2, to: index + 2, rule: undefined }] : [])));
}

function lookup(spans: readonly Span[]): Suppressions {
  return {
    has(rule, line) {
      return spans.some((span) => span.from <= line && line <= span.to && (span.rule === undefined || isSame(span.rule, rule)));
    },
  };
}

/** A rule is known under this project's namespace, and under any other that a configuration gives it. */
function isSame(written: string, rule: RuleName): boolean {
  return written === rule || written.endsWith(`/${rule}`);
}
