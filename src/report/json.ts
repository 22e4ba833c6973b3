import type { Report } from './report.ts';
import { toJson } from './sanitize.ts';

/** The report for programs (schemas/report.schema.json). */
export function formatJson(report: Report): string {
  const findings = report.findings.map(({ detail: _detail, ...finding }) => finding);
  return `${toJson({ ...report, findings })}\n`;
}
