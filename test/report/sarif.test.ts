import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { ReportContext } from '../../src/report/context.ts';
import type { Report } from '../../src/report/report.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import { isOwnDocument } from '../../src/run/read.ts';
import { contextOf, FINDING, FOLLOW_UP, HOSTILE_NAMES, HOSTILE_REPORT, reportOf, REWRITTEN } from './support.ts';

// The draft that the schema is written in differs from what is validated here in its name only.
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>;
const isReference = (text: string): boolean => URL.canParse(text, 'file:///') && !/[\s<>"{}|\\^`]|%(?![\da-f]{2})/i.test(text);
const validate = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, formats: { uri: (text: string) => URL.canParse(text), 'uri-reference': isReference, 'date-time': true } }).compile(schema);

interface Log {
  readonly runs: readonly [Run];
}

interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly version: string; readonly informationUri: string; readonly rules: readonly { readonly id: string; readonly help: unknown; readonly helpUri: string; readonly defaultConfiguration: unknown }[] } };
  readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly unknown[] }];
  readonly columnKind: string;
  readonly results: readonly Result[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly kind?: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: unknown } }[];
  readonly relatedLocations?: readonly { readonly id: number }[];
  readonly partialFingerprints?: Readonly<Record<string, string>>;
}

/** The run of a log that fits the schema. */
function runOf(report: Report, context: Partial<ReportContext> = {}): Run {
  const log = JSON.parse(formatSarif(report, contextOf(context))) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

describe('SARIF', () => {
  test('has a run without results where nothing is found', () => {
    const { tool, invocations, columnKind, results } = runOf(reportOf({}));
    expect(tool.driver).toMatchObject({ name: 'oauth-ro-codemod', version: '1.2.3', informationUri: expect.stringMatching(/^https:/), rules: [] });
    expect({ columnKind, results, successful: invocations[0].executionSuccessful }).toEqual({ columnKind: 'utf16CodeUnits', results: [], successful: true });
  });

  test('has a result for each finding, with its place from 1', () => {
    const { results } = runOf(reportOf({ findings: [FINDING, { ...FINDING, severity: 'warning' }] }));
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning']);
    expect(results[0]).toMatchObject({
      ruleId: 'no-oauth-ro/database-connection',
      ruleIndex: 0,
      message: { text: FINDING.message },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'src/staff.js', uriBaseId: '%SRCROOT%' }, region: { startLine: 6, startColumn: 45, endLine: 6, endColumn: 54 } } }],
    });
  });

  test('has each rule once, with title, help and document', () => {
    const { tool } = runOf(reportOf({ findings: [FINDING, REWRITTEN, FINDING] }));
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['no-oauth-ro/database-connection', 'no-oauth-ro/passwordless-login']);
    expect(tool.driver.rules[0]).toMatchObject({
      shortDescription: { text: 'A login with a password of a database connection' },
      help: { text: expect.stringContaining('--database-logins'), markdown: 'About **database-connection**.' },
      helpUri: FINDING.url,
      defaultConfiguration: { level: 'error' },
    });
  });

  test('tells what is rewritten as no problem, but in a dry run', () => {
    expect(runOf(reportOf({ findings: [REWRITTEN] })).results[0]).toMatchObject({ kind: 'informational', level: 'none' });
    expect(runOf(reportOf({ findings: [REWRITTEN] }), { isDryRun: true }).results[0]).toMatchObject({ level: 'error' });
  });

  test('has a note for each follow-up, with links to its other places', () => {
    const { results, tool } = runOf(reportOf({ followUps: [FOLLOW_UP] }));
    expect(results[0]).toMatchObject({ ruleId: 'follow-up/enable-grant', level: 'note', message: { text: `${FOLLOW_UP.message} Also at [src/other.js:3](1).` }, relatedLocations: [{ id: 1 }] });
    expect(tool.driver.rules[0]).toMatchObject({ helpUri: FOLLOW_UP.document, defaultConfiguration: { level: 'note' } });
    expect(runOf(reportOf({ followUps: [FOLLOW_UP] }), { isStrict: true }).results[0]?.level).toBe('warning');
  });

  test('tells errors as notifications of a run that failed', () => {
    const { invocations } = runOf(reportOf({ errors: [{ file: 'a b.js', message: 'closed' }] }));
    expect(invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: 'closed' } }] });
  });

  test('writes every name as an address', () => {
    const { results } = runOf(HOSTILE_REPORT);
    const names = results.slice(0, HOSTILE_NAMES.length).map(({ locations }) => decodeURIComponent(locations[0]?.physicalLocation.artifactLocation.uri ?? ''));
    expect(names).toEqual(HOSTILE_NAMES);
  });

  test('lets no bracket of a message be a link, and no brace an argument', () => {
    const message = 'a[0](1) {0} \\ {x}';
    expect(runOf(reportOf({ findings: [{ ...FINDING, message }] })).results[0]?.message.text).toBe('a\\[0\\](1) {{0}} \\\\ {x}');
  });

  test('names files from the root of the repository', () => {
    const { results } = runOf(reportOf({ findings: [FINDING] }), { nameInRepository: (file) => `packages/app/${file}` });
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('packages/app/src/staff.js');
  });

  test('is known as a document of this program', () => {
    expect(isOwnDocument(formatSarif(HOSTILE_REPORT, contextOf()))).toBe(true);
  });
});

describe('the fingerprints of SARIF', () => {
  const fingerprintsOf = (text: string, lines: readonly number[]): (string | undefined)[] => {
    const findings = lines.map((line) => ({ ...FINDING, line, endLine: line }));
    return runOf(reportOf({ findings }), { textOf: () => text }).results.map(({ partialFingerprints }) => Object.values(partialFingerprints ?? {})[0]);
  };

  test('stay when code above moves them, whatever the line ends', () => {
    expect(fingerprintsOf('one\nlogin()\n', [2])).toEqual(fingerprintsOf('a\r\nb\r\n  login()\r\n', [3]));
  });

  test('differ between lines, and between equal lines of a file', () => {
    expect(new Set(fingerprintsOf('login()\nlogin()\nother()\n', [1, 2, 3])).size).toBe(3);
  });
});
