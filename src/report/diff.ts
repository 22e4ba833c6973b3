import { createTwoFilesPatch } from 'diff';
import type { Style } from './style.ts';

/** The two texts of a file, with their byte order marks. */
export interface FileTexts {
  /** Relative to the root of the patch, with `/`. */
  readonly name: string;
  /** Whether the name counts from the root of a git repository. */
  readonly isInRepository: boolean;
  readonly oldText: string;
  readonly newText: string;
}

/** A unified diff that `git apply` takes anywhere in the repository, and `patch -p1` at its root. */
export function unifiedDiff({ name, isInRepository, oldText, newText }: FileTexts): string {
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, oldText, newText, undefined, undefined, { context: 3 });
  // The library puts a line in front that belongs to another format.
  const body = patch.slice(patch.indexOf('--- '));
  const [, from = '', to = ''] = /^--- (.*)\n\+\+\+ (.*)\n/.exec(body) ?? [];
  return isInRepository ? `diff --git ${from} ${to}\n${body}` : body;
}

/** The diff that takes a change back. */
export function reverseDiff({ oldText, newText, ...file }: FileTexts): string {
  return unifiedDiff({ ...file, oldText: newText, newText: oldText });
}

/** Colours a diff for a terminal. */
export function colored(diff: string, style: Style): string {
  return diff
    .split('\n')
    .map((line) => {
      if (/^(?:diff --git|---|\+\+\+) /.test(line)) return style('bold', line);
      if (line.startsWith('@@')) return style('cyan', line);
      if (line.startsWith('+')) return style('green', line);
      return line.startsWith('-') ? style('red', line) : line;
    })
    .join('\n');
}
