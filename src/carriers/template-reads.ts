import type { Range } from '../edits/edit.ts';

/** A name that expressions of a template use, with the members that they read of it. */
export interface TemplateRead {
  readonly name: string;
  /** Where it stands. */
  readonly ranges: readonly Range[];
  /** Whether the template may give it another value. */
  readonly isSet: boolean;
}

/** A quote, a brace, or a name with its members. */
const TOKEN = /['"`{}]|(?:(?<![\w$.])|(?<=\.\.\.))[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*/g;

/** What stands in front of a string: in text an apostrophe is one. */
const BEFORE_STRING = /(?:^|[([{,=:?&|+!;])\s*$/;

/** What sets the name in front of it, or behind it. */
const ASSIGNED = /^\s*(?:\+\+|--|(?:[-+*/%&|^]|\*\*|<<|>>>?|&&|\|\||\?\?)?=(?![=>]))/;
const COUNTED = /(?:\+\+|--)\s*$/;

/** What sets something that is not named there: `form[key] = value`, `[one, two] = pair`. */
const SETS_MEMBERS = /[\]}]\s*=(?![=>])/;

/** What hands a value back, or takes one from outside. */
const BOUND = /(?:v-model[\w.:-]*|\.sync|bind:[\w|-]+)\s*=\s*["'{]*$|bind:$|\bexport\s+(?:let|var)\s[^;<]*$/;

/** Names that no script can declare. */
const RESERVED = /^(?:arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|undefined|var|void|while|with|yield)$/;

/** How far around a name it is looked at. */
const NEAR = 100;

/**
 * What the expressions of a template do with the names of the scripts. What one reads there is read by somebody else than the
 * request: a key that gets another name gets it there too, and a URL stays for it.
 *
 * @param code where the scripts stand
 * @param template where the expressions stand
 */
export function readsIn(text: string, code: readonly Range[], template: readonly Range[]): TemplateRead[] {
  if (template.length === 0) return [];
  const known = new Set(code.flatMap(([start, end]) => text.slice(start, end).match(/[A-Za-z_$][\w$]*/g) ?? []));
  const reads = new Map<string, { ranges: Range[]; isSet: boolean }>();
  for (const range of template) {
    const setsAll = SETS_MEMBERS.test(text.slice(...range)) || BOUND.test(text.slice(Math.max(0, range[0] - NEAR), range[0]));
    for (const place of scan(text, ...range, false).names.filter((one) => isRead(text, one, known))) {
      const name = text.slice(...place);
      const read = reads.get(name) ?? { ranges: [], isSet: false };
      read.ranges.push(place);
      read.isSet ||= setsAll || isAssigned(text, place);
      reads.set(name, read);
    }
  }
  return [...reads].map(([name, read]) => ({ name, ...read }));
}

/**
 * What stands in braces outside of some ranges.
 *
 * @param others ranges in their order
 */
export function bracesIn(text: string, others: readonly Range[]): Range[] {
  const found: Range[] = [];
  let next = 0;
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
    while ((others[next]?.[1] ?? Infinity) <= at) next++;
    const [from, to] = others[next] ?? [Infinity, Infinity];
    if (from <= at) {
      at = to;
      continue;
    }
    const { end } = scan(text, at + 1, text.length, true);
    found.push([at + 1, end]);
    at = end;
  }
  return found;
}

/** The names of an expression, and where it ends: at the brace that closes it, if it stands in braces. */
function scan(text: string, start: number, to: number, isBraced: boolean): { readonly names: readonly Range[]; readonly end: number } {
  const names: Range[] = [];
  /** The braces and template literals that are open. */
  const open: string[] = [];
  const token = new RegExp(TOKEN);
  token.lastIndex = start;
  for (let match = token.exec(text); match && match.index < to; match = token.exec(text)) {
    const { index, 0: found } = match;
    const isText = open.at(-1) === '`';
    if (found === '`') {
      if (isText) open.pop();
      else open.push('`');
    } else if (found === '{') {
      if (!isText || text[index - 1] === '$') open.push('{');
    } else if (found === '}') {
      if (isText) continue;
      if (open.pop() === undefined && isBraced) return { names, end: index };
    } else if (isText) {
      continue;
    } else if (found === "'" || found === '"') {
      if (BEFORE_STRING.test(text.slice(Math.max(start, index - NEAR), index))) token.lastIndex = endOfString(text, index, to);
    } else {
      names.push([index, index + found.length]);
    }
  }
  return { names, end: to };
}

/** Behind the string that begins at an offset, which ends in its line; behind its quote if it does not. */
function endOfString(text: string, start: number, to: number): number {
  for (let at = start + 1; at < to && !/[\r\n]/.test(text[at] as string); at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[start]) return at + 1;
  }
  return start + 1;
}

function isRead(text: string, [start, end]: Range, known: ReadonlySet<string>): boolean {
  const [name = ''] = /^[\w$]+/.exec(text.slice(start, end)) ?? [];
  if (!known.has(name) || RESERVED.test(name)) return false;
  const [before, behind] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
  const isKey = /[{,]\s*$/.test(before) && /^\s*:/.test(behind);
  const isTag = /<\/?$/.test(before) && /^[\s/>]/.test(behind);
  return !isKey && !isTag;
}

function isAssigned(text: string, [start, end]: Range): boolean {
  return ASSIGNED.test(text.slice(end, end + NEAR)) || COUNTED.test(text.slice(Math.max(0, start - NEAR), start));
}
