import type { Finding } from '../legacy/finding.ts';
import type { Decision } from '../rewrite/rewrite-texts.ts';
import type { Position } from '../syntax/source-file.ts';
import type { Config } from './config.ts';
import { run, type DecideIn, type FileResult, type RunResult } from './run.ts';
import type { SelectedFile } from './select.ts';

/** A finding in its file. */
export interface Place {
  readonly file: SelectedFile;
  readonly finding: Finding;
  readonly position: Position;
}

/** What is rewritten all together or not at all: one thing to decide. */
export interface Site {
  readonly places: readonly [Place, ...Place[]];
  readonly files: readonly SelectedFile[];
  /** Each of its edits, with the file in which it is made. */
  readonly edits: ReadonlySet<string>;
}

/** Whether a site makes all the edits of another besides its own: a login mends the scope that it asks for. */
export function includes(site: Site, other: Site): boolean {
  return other.edits.size < site.edits.size && [...other.edits].every((edit) => site.edits.has(edit));
}

/** The sites that a run has rewritten, in the order of their files. Places with the same edits are one site. */
export function sitesOf(results: readonly FileResult[]): Site[] {
  const sites = new Map<string, { places: [Place, ...Place[]]; paths: readonly string[]; edits: ReadonlySet<string> }>();
  const files = new Map(results.map(({ file }) => [file.path, file]));
  for (const { file, analysis, outcomes } of results) {
    for (const { finding, state } of outcomes) {
      if (state !== 'rewritten') continue;
      const edits = [[file.path, finding.edits] as const, ...(finding.elsewhere ?? [])].filter(([, own]) => own && own.length > 0).sort(([one], [other]) => (one < other ? -1 : 1));
      const key = JSON.stringify(edits);
      const place: Place = { file, finding, position: analysis.positionOf(finding.range[0]) };
      const known = sites.get(key);
      if (known) known.places.push(place);
      else sites.set(key, { places: [place], paths: edits.map(([path]) => path), edits: new Set(edits.flatMap(([path, own]) => (own ?? []).map((edit) => JSON.stringify([path, edit])))) });
    }
  }
  return [...sites.values()].map(({ places, paths, edits }) => {
    return { places, edits, files: [...new Set([...places.map(({ file }) => file), ...paths.flatMap((path) => files.get(path) ?? [])])] };
  });
}

/** What was decided about sites. A place is known by where it stands, as every run finds it anew. */
export class Decisions {
  readonly #decisions = new Map<string, Decision | undefined>();
  readonly #otherwise: Decision | undefined;

  /** @param otherwise what becomes of places that nothing was decided about; nothing to rewrite them as planned */
  constructor(otherwise?: Decision) {
    this.#otherwise = otherwise;
  }

  /** @param decision nothing to rewrite the site as it was planned */
  set({ places }: Site, decision: Decision | undefined): void {
    for (const { file, finding } of places) this.#decisions.set(keyOf(file, finding), decision);
  }

  readonly of: DecideIn = (file, finding) => {
    const key = keyOf(file, finding);
    return this.#decisions.has(key) ? this.#decisions.get(key) : this.#otherwise;
  };
}

/** A login is one finding, whatever is said of it; a request may have several problems. */
function keyOf({ path }: SelectedFile, { rule, code, range }: Finding): string {
  return `${path} ${rule} ${rule === 'no-oauth-ro' ? '' : code} ${range.join('-')}`;
}

/** Rewrites one site in memory, and nothing else. */
export function runAlone(cwd: string, site: Site, config: Config, decision?: Decision): Promise<RunResult> {
  const decisions = new Decisions({ kind: 'leave', code: 'declined' });
  decisions.set(site, decision);
  return run({ cwd, files: site.files, isWhole: false, unread: [], errors: [] }, 'migrate', config, decisions.of);
}
