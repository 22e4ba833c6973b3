/** How a language writes a comment in a line of its own, and where such a line may stand. */
export interface CommentLine {
  readonly open: string;
  readonly close?: string;
  /** The end of a line that goes on in the next one; else a backslash. */
  readonly continued?: RegExp;
  /**
   * The start of the line above which a comment may stand for what is at a place; else that of the place. Nothing where a
   * comment would be text or break something.
   */
  above?(text: string, line: number): number | undefined;
}

/** Indented lines continue the value above them. */
export const SETTING_LINE = { above: onlyLine(/^[^\s=:][^\n\r]*[=:]/) };

/** Values in quotes may go on over several lines. */
export const ENV_LINE: CommentLine = { open: '# ', above: onlyLine(/^[ \t]*(?:export[ \t]+)?[\w.]+[ \t]*=/) };

/** Requests in files of REST clients: comments stand in front of a request, not in its headers and body. */
export const REQUEST_LINE: CommentLine = { open: '# ', above: onlyLine(/^[ \t]*(?:[A-Z]+[ \t]+\S|https?:)/) };

/** Outside of its tags a PHP file is markup. */
export const PHP_LINE: CommentLine = { open: '// ', above: (text, line) => (text.lastIndexOf('<?', line - 1) > text.lastIndexOf('?>', line - 1) ? line : undefined) };

/** Lines that begin an entry. In a block scalar (https://yaml.org/spec/1.2.2/#81-block-scalar-styles) a comment would be a part of the text. */
export const YAML_LINE: CommentLine = {
  open: '# ',
  above(text, line) {
    const own = lineAt(text, line);
    return /^\s*(?:-\s+\S|(?:-\s+)*["'\w.$/-][^:#]*:(?:\s|$))/.test(own) && !isInBlockScalar(text.slice(0, line), indentOf(own)) ? line : undefined;
  },
};

function isInBlockScalar(before: string, indent: number): boolean {
  let least = indent;
  for (const line of before.split(/\r\n|[\n\r]/).reverse()) {
    if (line.trim() === '' || indentOf(line) >= least) continue;
    least = indentOf(line);
    if (/(?:^|[\s:-])[|>][-+\d]*(?:\s+#.*)?$/.test(line)) return true;
  }
  return false;
}

/** Markup: in front of a tag that begins its line, and not in what is code or text to whoever reads it. */
export const MARKUP_LINE: CommentLine = {
  open: '<!-- ',
  close: ' -->',
  above(text, line) {
    const tag = text.lastIndexOf('<', line + indentOf(lineAt(text, line)));
    const start = Math.max(text.lastIndexOf('\n', tag), text.lastIndexOf('\r', tag)) + 1;
    const before = text.slice(0, start);
    const isFirst = tag >= 0 && text.slice(start, tag).trim() === '' && !/^<[?%@!]/.test(text.slice(tag));
    const isOpen = before.lastIndexOf('<') > before.lastIndexOf('>') || before.lastIndexOf('<%') > before.lastIndexOf('%>');
    return isFirst && !isOpen && !isInTextElement(before) && !isInFrontMatter(before) ? start : undefined;
  },
};

function isInTextElement(before: string): boolean {
  const [last] = [...before.matchAll(/<(\/?)(?:pre|script|style|textarea|title)\b/gi)].slice(-1);
  return last?.[1] === '';
}

/** The code at the head of an Astro file. */
function isInFrontMatter(before: string): boolean {
  return before.startsWith('---') && !/\n---/.test(before);
}

function onlyLine(pattern: RegExp): (text: string, line: number) => number | undefined {
  return (text, line) => (pattern.test(lineAt(text, line)) ? line : undefined);
}

function lineAt(text: string, start: number): string {
  return /[^\n\r]*/y.exec(text.slice(start))?.[0] ?? '';
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
