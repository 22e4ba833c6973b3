import type { InRoot, Report } from './report.ts';

/** Whether a report tells of several projects. */
export function hasSeveralRoots({ roots = [] }: Report): boolean {
  return roots.length > 1;
}

/** The name of the one project that a report tells of, where the report has it. */
export function nameOfRoot({ roots = [] }: Report): string | undefined {
  return roots.length === 1 ? roots[0]?.root : undefined;
}

/**
 * A report whose files have names that tell them apart: those of repositories that were read each in a folder of its own come
 * behind the names of the repositories.
 */
export function withWholeNames(report: Report): Report {
  if (!hasSeveralRoots(report)) return report;
  const whole = <T extends InRoot & { readonly file: string }>(one: T): T => ({ ...one, file: wholeName(one) });
  return {
    ...report,
    findings: report.findings.map(whole),
    followUps: report.followUps.map((followUp) => ({ ...followUp, places: followUp.places.map(whole) })),
    errors: report.errors.map(whole),
  };
}

function wholeName({ root, file }: InRoot & { readonly file: string }): string {
  return root === undefined || root === '.' || file === root || file.startsWith(`${root}/`) ? file : `${root}/${file}`;
}
