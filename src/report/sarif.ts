import type { Formatter, ReportContext } from './context.ts';
import { HOME, PROGRAM } from './documents.ts';
import { fingerprints } from './fingerprints.ts';
import type { ReportedError, ReportedFinding, ReportedFollowUp, ReportedPlace } from './report.ts';
import { followUpId, ruleId, rulesOf } from './sarif-rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The folder that addresses of files count from. */
const ROOT = '%SRCROOT%';

/** The report in SARIF 2.1.0, for code scanning and the viewers of editors. */
export const formatSarif: Formatter = (report, context) => {
  const rules = rulesOf(report, context);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprintOf = fingerprints(context.textOf);
  const results = [
    ...report.findings.map((finding) => ({ ...ofFinding(finding, context), ...fingerprint(fingerprintOf(ruleId(finding), finding)) })),
    ...report.followUps.map((followUp) => ({ ...ofFollowUp(followUp, context), ...fingerprint(...followUp.places.slice(0, 1).map((place) => fingerprintOf(followUpId(followUp), place))) })),
  ];
  const run = {
    tool: { driver: { name: PROGRAM, version: context.version, semanticVersion: context.version, informationUri: HOME, rules } },
    invocations: [{ executionSuccessful: report.errors.length === 0, toolExecutionNotifications: report.errors.map((error) => ofError(error, context)) }],
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository; outside of one, the working directory.' } } },
    columnKind: 'utf16CodeUnits',
    results: results.map((result) => ({ ...result, ruleIndex: indexes.get(result.ruleId) })),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
};

/** What is rewritten is no problem any more, but a person may want to look at it. */
function ofFinding(finding: ReportedFinding, context: ReportContext) {
  const isDone = finding.state === 'rewritten' && !context.isDryRun;
  const { line: startLine, column: startColumn, endLine, endColumn } = finding;
  return {
    ruleId: ruleId(finding),
    ...(isDone ? { kind: 'informational', level: 'none' } : { level: finding.severity }),
    message: { text: escapeMessage(finding.message) },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(finding.file, context), region: { startLine, startColumn, endLine, endColumn } } }],
    properties: { state: finding.state, ...(finding.root === undefined ? {} : { root: finding.root }) },
  };
}

/** One result with its first place; viewers show the others, to which the message has links, beside it. */
function ofFollowUp(followUp: ReportedFollowUp, context: ReportContext) {
  const [first, ...others] = followUp.places;
  const links = others.map(({ file, line }, index) => `[${escapeMessage(`${file}:${line}`)}](${index + 1})`);
  const message = escapeMessage(followUp.message);
  return {
    ruleId: followUpId(followUp),
    level: context.isStrict ? 'warning' : 'note',
    message: { text: links.length > 0 ? `${message} Also at ${links.join(', ')}.` : message },
    locations: first ? [locationOf(first, context)] : [],
    ...(others.length > 0 ? { relatedLocations: others.map((place, index) => ({ id: index + 1, ...locationOf(place, context) })) } : {}),
  };
}

function ofError({ file, message }: ReportedError, context: ReportContext) {
  return { level: 'error', message: { text: escapeMessage(message) }, locations: [{ physicalLocation: { artifactLocation: artifactOf(file, context) } }] };
}

function locationOf({ file, line, column }: ReportedPlace, context: ReportContext) {
  return { physicalLocation: { artifactLocation: artifactOf(file, context), region: { startLine: line, startColumn: column } } };
}

/** Names are written as addresses are, each of their parts by itself. */
function artifactOf(file: string, { nameInRepository }: ReportContext) {
  return { uri: nameInRepository(file).split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

/** In messages brackets begin links, and numbers in braces stand for arguments. */
function escapeMessage(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/\{(\d+)\}/g, '{{$1}}');
}

function fingerprint(value?: string): { partialFingerprints?: Record<string, string> } {
  return value === undefined ? {} : { partialFingerprints: { 'oauthRoPlace/v1': value } };
}
