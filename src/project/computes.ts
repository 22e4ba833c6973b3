import type { ProbeModule } from '../search/file-search.ts';
import type { Probe } from '../search/search-file.ts';
import { mayCompute } from './computed-names.ts';

/** What a file holds that loads modules by computed names. */
export const COMPUTING: readonly (readonly string[])[] = [['import', 'require']];

/** The file may load a module whose name it computes. */
export const COMPUTES = 1;

export const probe: Probe = (_path, found, textOf) => (found !== 0 && mayCompute(textOf()) ? COMPUTES : 0);

export const COMPUTES_PROBE: ProbeModule = { url: import.meta.url, probe };
