import { describe, expect, test } from 'vitest';
import { carriedIn } from '../src/carriers/carriers.ts';
import { analyze } from '../src/rewrite/analyze.ts';
import { rewriteText } from '../src/rewrite/rewrite-text.ts';
import { isCandidate } from '../src/legacy/needles.ts';
import { IS_FULL } from './support/share.ts';
import { readFixtures, type ExpectedFinding, type ExpectedFollowUp, type Fixture } from './fixtures.ts';

/** The text and the findings of a migration; a byte order mark is kept as the program does it. */
function migrate(fixture: Fixture, text: string): { text: string; findings: ExpectedFinding[] } {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const plain = text.slice(bom.length);
  const options = { ...fixture.options, carriedIn };
  const analysis = analyze(fixture.fileName, plain, options);
  const rewritten = rewriteText(fixture.fileName, plain, analysis, options);
  const findings = rewritten.outcomes.map(({ finding, state }): ExpectedFinding => {
    const { line, column } = analysis.positionOf(finding.range[0]);
    return { at: `${line}:${column}`, code: finding.code, state: state === 'rewritten' ? state : 'manual' };
  });
  return { text: bom + rewritten.text, findings };
}

/** What every migration leaves to people, and what only strict runs tell. */
const ALWAYS = /^(?:audience-missing|enable-grant|log-in-again)$/;

function followUpsIn({ fileName, options }: Fixture, text: string): ExpectedFollowUp[] {
  const analysis = analyze(fileName, text, { ...options, carriedIn });
  const told = analysis.followUps.filter(({ code }) => !ALWAYS.test(code)).sort((a, b) => a.range[0] - b.range[0]);
  return told.map(({ code, range }) => {
    const { line, column } = analysis.positionOf(range[0]);
    return { at: `${line}:${column}`, code };
  });
}

/** Leading pairs of spaces as tabs. */
function withTabs(text: string): string {
  return text.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));
}

/** In Markdown, tabs are other layout. */
function isLaidOutBySpaces({ fileName }: Fixture): boolean {
  return /\.(?:markdown|mdx?)$/.test(fileName);
}

function withCrlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

const TWINS: readonly (readonly [name: string, twin: (text: string) => string])[] = [
  ['with CRLF', withCrlf],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['with tabs', withTabs],
  ['without a final newline', (text) => text.replace(/\n$/, '')],
];

describe.each(readFixtures().map((fixture, index) => [fixture.name, fixture, index] as const))('%s', (_name, fixture, index) => {
  test('gives the output, byte for byte', () => {
    expect(migrate(fixture, fixture.input).text).toBe(fixture.output);
  });

  test('gives the findings', () => {
    expect(migrate(fixture, fixture.input).findings).toEqual(fixture.findings);
  });

  test.skipIf(!fixture.followUps)('gives the follow-ups', () => {
    expect(followUpsIn(fixture, fixture.input)).toEqual(fixture.followUps);
  });

  test.runIf(IS_FULL || index % 2 === 1)('changes nothing when it runs again', () => {
    const again = migrate(fixture, fixture.output);
    expect(again.text).toBe(fixture.output);
    expect(again.findings.filter(({ state }) => state === 'rewritten')).toEqual([]);
  });

  // Each fixture has one of its twins in `npm test`, by turns.
  const twins = TWINS.filter((_, twin) => IS_FULL || (index + twin) % TWINS.length === 0);

  test.each(twins.filter(([twin]) => !isLaidOutBySpaces(fixture) || twin !== 'with tabs'))('does the same %s', (_twin, twin) => {
    expect(migrate(fixture, twin(fixture.input)).text).toBe(twin(fixture.output));
  });

  test('is read only if it holds a needle', () => {
    const isFound = fixture.findings.length > 0;
    if (isFound) expect(isCandidate(Buffer.from(fixture.input).toString('latin1'))).toBe(true);
  });
});
