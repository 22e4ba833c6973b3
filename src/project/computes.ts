import type { ProbeModule } from '../search/file-search.ts';
import type { Probe } from '../search/search-file.ts';
import { mayCompute } from './computed-names.ts';

/** What a file holds that loads modules by computed names. */
export const COMPUTING: readonly (readonly string[])[] = [['import', 'require']];

/** The file may load a module whose name it computes. */
export const COMPUTES = 1;

export const probe: Probe = (_path, found, textOf) => (found !== 0 && mayCompute(inUtf8(textOf())) ? COMPUTES : 0);

/** A text of bytes as what it stands for: blanks beyond ASCII are blanks of code, too. */
function inUtf8(bytes: string): string {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}

/** What the probe has seen of a file; nothing where it has not seen it. */
export function mayComputeBy(probed: number | undefined): boolean | undefined {
  return probed === undefined ? undefined : (probed & COMPUTES) !== 0;
}

export const COMPUTES_PROBE: ProbeModule = { url: import.meta.url, probe };
