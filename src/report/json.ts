import type { Report } from './report.ts';

/** The report for programs (schemas/report.schema.json). */
export function formatJson(report: Report): string {
  const findings = report.findings.map(({ detail: _detail, ...finding }) => finding);
  return `${JSON.stringify({ ...report, findings }, null, 2)}\n`;
}
