import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportContext } from '../../src/report/context.ts';
import type { Report, ReportedFinding, ReportedFollowUp } from '../../src/report/report.ts';
import { countStates } from '../../src/report/count-states.ts';
import { ROOT } from '../support/command.ts';
import { SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';

/** Names of files that try to break out of every form: of tags, cells, code spans, commands and addresses. */
export const HOSTILE_NAMES = ['</script><script>alert(1)</script>.js', 'a|b`c``d.js', 'two\nlines\r.js', '100% "sure", a:b.js', "it's ünïcödé 🙂.js", '![x](y)<b>@someone #1.js', '::error::.js'];

export const HOSTILE_TEXT = 'const a = "</script><img src=x onerror=alert(1)>"; // `|` {{ ${b} }} --> \u202e\u0007 <!--\n';

export const FINDING: ReportedFinding = {
  rule: 'no-oauth-ro', reason: 'database-connection', message: 'A login with a password. The connection is "Staff". Decide.', detail: 'The connection is "Staff".',
  file: 'src/staff.js', line: 6, column: 45, endLine: 6, endColumn: 54, severity: 'error', state: 'manual', url: 'https://example.com/docs/no-oauth-ro.md#database-connection',
};

export const REWRITTEN: ReportedFinding = { ...FINDING, reason: 'passwordless-login', detail: undefined, file: 'src/sms.js', state: 'rewritten', url: 'https://example.com/docs/no-oauth-ro.md#passwordless-login' };

export const FOLLOW_UP: ReportedFollowUp = {
  code: 'enable-grant', message: 'Enable the grant before you deploy. Then wait.', document: 'https://example.com/grants',
  places: [{ file: 'src/sms.js', line: 6, column: 68 }, { file: 'src/other.js', line: 3, column: 1 }],
};

export function reportOf(parts: Partial<Pick<Report, 'findings' | 'followUps' | 'errors'>>, filesChanged = 0): Report {
  const { findings = [], followUps = [], errors = [] } = parts;
  return { version: 1, summary: { filesScanned: 7, filesParsed: 3, filesChanged, ...countStates(findings), suppressed: 0 }, findings, followUps, errors };
}

/** A finding in each hostile file, with hostile words in its message. */
export const HOSTILE_REPORT: Report = reportOf({
  findings: HOSTILE_NAMES.map((file) => ({ ...FINDING, file, line: 1, column: 1, endLine: 1, endColumn: 8, message: `${file} ${HOSTILE_TEXT}`, detail: HOSTILE_TEXT })),
  followUps: HOSTILE_NAMES.map((file) => ({ ...FOLLOW_UP, message: HOSTILE_TEXT, places: [{ file, line: 1, column: 1 }] })),
  errors: HOSTILE_NAMES.map((file) => ({ file, message: HOSTILE_TEXT })),
});

export const CHANGE = { file: 'src/sms.js', oldText: SMS_LOGIN, newText: SMS_LOGIN_MIGRATED };

export function contextOf(parts: Partial<ReportContext> = {}): ReportContext {
  return {
    mode: 'migrate', isDryRun: false, quiet: false, isStrict: false, style: (_format, text) => text, version: '1.2.3', changes: [], textOf: () => undefined,
    explain: (_rule, reason) => `About **${reason}**.`, nameInRepository: (file) => file, filesUrl: undefined, undo: undefined, ...parts,
  };
}

export const VERSION = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
