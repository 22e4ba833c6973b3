/** What a run found and did (schemas/report.schema.json). */
export interface Report {
  readonly version: 1;
  readonly summary: Summary;
  readonly findings: readonly ReportedFinding[];
  readonly followUps: readonly ReportedFollowUp[];
  readonly errors: readonly ReportedError[];
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

export interface ReportedFinding {
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

export interface ReportedPlace {
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

export interface ReportedError {
  readonly file: string;
  readonly message: string;
}
