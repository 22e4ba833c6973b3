import { createHash } from 'node:crypto';
import type { ReportContext } from './context.ts';
import type { ReportedPlace } from './report.ts';

/** What a line is recognised by wherever it moves, and however it is indented. */
export function hashOfLine(line: string): string {
  return createHash('sha256').update(line.trim()).digest('hex').slice(0, 16);
}

/** The lines of a text, as findings count them. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r]/);
}

/**
 * Gives each place what it is recognised by when code above it moves: a name, its file, its line, and which of several like it.
 *
 * @returns the fingerprint of a place, asked in the order of the report
 */
export function fingerprints(textOf: ReportContext['textOf']): (name: string, place: ReportedPlace) => string {
  const lines = new Map<string, readonly string[]>();
  const seen = new Map<string, number>();
  return (name, { file, line }) => {
    let known = lines.get(file);
    if (!known) lines.set(file, (known = linesOf(textOf(file) ?? '')));
    const hash = hashOfLine(`${name} ${file} ${(known[line - 1] ?? '').trim()}`);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}
