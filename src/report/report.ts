/** What a run found and did (schemas/report.schema.json). */
export interface Report {
  readonly version: 1;
  readonly summary: Summary;
  readonly findings: readonly ReportedFinding[];
  readonly followUps: readonly ReportedFollowUp[];
  readonly errors: readonly ReportedError[];
  /** What became of each root, where there are several, or the surroundings name the one. */
  readonly roots?: readonly ReportedRoot[] | undefined;
}

/** The result of one project among several. */
export interface ReportedRoot {
  readonly root: string;
  readonly summary: Summary;
  readonly exitCode: number;
}

/** The project that something was found in: its folder from the working directory, or the name of its repository. */
export interface InRoot {
  readonly root?: string | undefined;
}

export interface Summary {
  readonly filesScanned: number;
  readonly filesParsed: number;
  readonly filesChanged: number;
  readonly findings: number;
  readonly rewritten: number;
  readonly fixable: number;
  readonly manual: number;
  readonly suppressed: number;
}

/** Nothing was read. */
export const EMPTY_SUMMARY: Summary = { filesScanned: 0, filesParsed: 0, filesChanged: 0, findings: 0, rewritten: 0, fixable: 0, manual: 0, suppressed: 0 };

export interface ReportedFinding extends InRoot {
  readonly rule: string;
  readonly reason: string;
  readonly message: string;
  /** What of the message is special about this place; not part of the JSON report. */
  readonly detail?: string | undefined;
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** Lines and columns count from 1, columns in UTF-16 units, in the text as it was before the run. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: 'error' | 'warning';
  readonly state: 'rewritten' | 'fixable' | 'manual';
  readonly url: string;
}

export interface ReportedPlace extends InRoot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface ReportedFollowUp {
  readonly code: string;
  readonly message: string;
  readonly places: readonly ReportedPlace[];
  readonly document: string;
}

export interface ReportedError extends InRoot {
  readonly file: string;
  readonly message: string;
}
