import type { CodeStyle } from './style.ts';

/** What stands for the placeholders of a template; code of more than one line has two blanks for each step of its own. */
export type Parts = Readonly<Record<string, string>>;

/**
 * Fills a template. A placeholder that stands for nothing takes its line with it, and the lines of one that has several are
 * indented as its line is.
 *
 * @param code the template in the form that `src/requests/posts.ts` describes
 */
export function fill(code: string, parts: Parts, style: CodeStyle): string {
  return styled(code, style)
    .split('\n')
    .flatMap((line) => {
      const whole = /^(\s*)\$(\w+)$/.exec(line);
      if (whole?.[2] !== undefined && parts[whole[2]] === '') return [];
      const indent = /^\s*/.exec(line)?.[0] ?? '';
      const filled = line.replace(/\$(\w+)/g, (token, name: string) => (parts[name] ?? token).replaceAll('\n', `\n${indent}`));
      return filled;
    })
    .join('\n');
}

/** The code of a template as the file would write it. Only the template's own quotes, commas and functions are its concern. */
export function styled(code: string, style: CodeStyle): string {
  let text = style.quote === "'" ? code : code.replaceAll("'", style.quote);
  if (!style.hasTrailingCommas) text = text.replace(/,(?=\n\s*[\])}])/g, '');
  if (!style.hasSemicolons) text = text.replace(/;(?=\n|$)/g, '');
  if (style.isModern && !style.hasArrowParentheses) text = text.replace(/\((\w+)\) =>/g, '$1 =>');
  if (!style.isModern) text = text.replace(/\(([\w, ]*)\) => (?=\{)/g, `${functionWord(style)}($1) `).replace(/\bconst (?=\w)/g, 'var ');
  return text;
}

/** `function` as it stands in front of the parameters of a function without a name. */
export function functionWord({ hasBlankBehindFunction }: CodeStyle): string {
  return hasBlankBehindFunction ? 'function ' : 'function';
}

/** Gives code its place in a file: steps and ends of lines as the file has them. */
export function placed(code: string, outer: string, { indent, lineBreak }: CodeStyle): string {
  return code
    .split('\n')
    .map((line, index) => {
      const steps = (/^(?: {2})*/.exec(line)?.[0].length ?? 0) / 2;
      const content = line.slice(steps * 2);
      return index === 0 || content === '' ? line.trimEnd() : outer + indent.repeat(steps) + content;
    })
    .join(lineBreak);
}

/** A text as it is written in the file. */
export function textIn(text: string, { quote }: CodeStyle): string {
  return quote + text.replace(/[\\'"]/g, (unit) => (unit === quote || unit === '\\' ? `\\${unit}` : unit)) + quote;
}
