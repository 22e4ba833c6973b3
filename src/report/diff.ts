import { createTwoFilesPatch } from 'diff';
import type { Style } from './style.ts';

/** The two texts of a file, with their byte order marks. */
export interface FileTexts {
  /** Relative to the root of the patch, with `/`. */
  readonly name: string;
  readonly oldText: string;
  readonly newText: string;
}

/** A unified diff that `git apply` and `patch -p1` take. */
export function unifiedDiff({ name, oldText, newText }: FileTexts): string {
  const patch = createTwoFilesPatch(quote(`a/${name}`), quote(`b/${name}`), oldText, newText, undefined, undefined, { context: 3 });
  // The library puts a line in front that belongs to another format.
  return patch.slice(patch.indexOf('--- '));
}

/** The diff that takes a change back. */
export function reverseDiff({ name, oldText, newText }: FileTexts): string {
  return unifiedDiff({ name, oldText: newText, newText: oldText });
}

/** Git reads names with special characters in quotes. */
function quote(name: string): string {
  // eslint-disable-next-line no-control-regex -- names may hold them
  if (!/["\\\u0000-\u001f\u007f]/.test(name)) return name;
  return `"${name.replace(/["\\]/g, '\\$&').replace(/[\u0000-\u001f\u007f]/g, (unit) => `\\${unit.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}

/** Colours a diff for a terminal. */
export function colored(diff: string, style: Style): string {
  return diff
    .split('\n')
    .map((line) => {
      if (line.startsWith('--- ') || line.startsWith('+++ ')) return style('bold', line);
      if (line.startsWith('@@')) return style('cyan', line);
      if (line.startsWith('+')) return style('green', line);
      return line.startsWith('-') ? style('red', line) : line;
    })
    .join('\n');
}
