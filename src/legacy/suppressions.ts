import type { Comment } from '../syntax/node.ts';
import type { Position, SourceFile } from '../syntax/source-file.ts';
import type { RuleName } from './finding.ts';

/** Places of a file at which rules are switched off. */
export interface Suppressions {
  /** Whether a rule is switched off at a place. */
  has(rule: RuleName, place: Position): boolean;
  /** Whether this project's own directive switches everything off in a line, which ESLint does not know. */
  hasOwn(line: number): boolean;
}

/** ESLint's own names of directives; `oxlint` reads the same with its name. */
const DIRECTIVE = /^\s*(?:eslint|oxlint)-(disable|enable)(-next-line|-line)?(?=$|[\s,])([^]*)$/;
/** `eslint rule: off`, which sets rules for the whole file. Severities may stand in a list with options. */
const CONFIGURATION = /^\s*eslint\s([^]*)$/;
const RULE_SETTING = /(?<=^|[\s,{"'])([@\w/-]+)["']?\s*:\s*(?:\[\s*)?["']?(off|warn|error|[012])\b/g;
const OWN_DIRECTIVE = /\boauth-ro-ignore-next-line\b/;

/** A block directive, which counts from its place on. */
interface Switch {
  readonly at: Position;
  readonly isOff: boolean;
  /** Nothing for all rules. */
  readonly rules: readonly string[] | undefined;
}

/** What directives say, in the order of the file. */
interface Directives {
  readonly switches: Switch[];
  readonly lines: { readonly line: number; readonly rules: readonly string[] | undefined }[];
  readonly own: Set<number>;
  /** The rules that are set for the file, and whether they are off. ESLint takes the first setting of each. */
  readonly settings: Map<string, boolean>;
}

/** Reads the directives in the comments of a file: `// eslint-disable-next-line oauth-ro/no-oauth-ro -- why`. */
export function suppressionsOf(file: SourceFile): Suppressions {
  const directives: Directives = { switches: [], lines: [], own: new Set(), settings: new Map() };
  for (const comment of [...file.comments].sort((a, b) => a.range[0] - b.range[0])) read(file, comment, directives);
  return lookup(directives);
}

function read(file: SourceFile, comment: Comment, { switches, lines, own, settings }: Directives): void {
  const start = file.positionOf(comment.range[0]);
  const next = file.positionOf(comment.range[1]).line + 1;
  if (OWN_DIRECTIVE.test(comment.value)) own.add(next);
  const [, configuration] = (comment.type === 'Block' && CONFIGURATION.exec(comment.value)) || [];
  for (const [, name = '', severity = ''] of withoutReason(configuration ?? '').matchAll(RULE_SETTING)) {
    if (!settings.has(name)) settings.set(name, severity === 'off' || severity === '0');
  }
  const [, verb, where, rest = ''] = DIRECTIVE.exec(comment.value) ?? [];
  if (!verb) return;
  const rules = rulesIn(rest);
  // ESLint takes directives without a line in block comments only, and knows no `enable` for a line.
  if (!where && comment.type === 'Block') switches.push({ at: start, isOff: verb === 'disable', rules });
  else if (where && verb === 'disable') lines.push({ line: where === '-line' ? start.line : next, rules });
}

/** The names behind a directive, without the reason behind `--`. Without a name all rules are meant. */
function rulesIn(text: string): readonly string[] | undefined {
  const names = withoutReason(text).split(',').map((name) => name.trim()).filter((name) => name !== '');
  return names.length > 0 ? names : undefined;
}

function withoutReason(text: string): string {
  return text.split(/\s-{2,}\s/)[0] ?? '';
}

/** The directive of files that are searched as text: `oauth-ro-ignore-next-line` in a comment of their language. */
export function suppressionsOfText(text: string): Suppressions {
  const lines = text.split(/\r\n|[\n\r]/);
  return lookup({ switches: [], lines: [], settings: new Map(), own: new Set(lines.flatMap((line, index) => (OWN_DIRECTIVE.test(line) ? [index + 2] : []))) });
}

function lookup({ switches, lines, own, settings }: Directives): Suppressions {
  return {
    has(rule, place) {
      const means = (rules: readonly string[] | undefined): boolean => rules === undefined || rules.some((name) => isSame(name, rule));
      if (own.has(place.line) || lines.some((directive) => directive.line === place.line && means(directive.rules))) return true;
      if ([...settings].some(([name, isOff]) => isOff && isSame(name, rule))) return true;
      return switches.findLast(({ at, rules }) => isBefore(at, place) && means(rules))?.isOff ?? false;
    },
    hasOwn: (line) => own.has(line),
  };
}

function isBefore(at: Position, place: Position): boolean {
  return at.line < place.line || (at.line === place.line && at.column <= place.column);
}

/** A rule is known under this project's namespace, and under any other that a configuration gives it; never without one. */
function isSame(written: string, rule: RuleName): boolean {
  return written.endsWith(`/${rule}`);
}
