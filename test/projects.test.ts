import { relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReportedFinding } from '../src/report/report.ts';
import { run, type RunResult } from '../src/run/run.ts';
import { selectFiles } from '../src/run/select.ts';
import { readProjects, type ExpectedPlace, type ProjectFixture } from './project-fixtures.ts';
import { IS_FULL } from './support/share.ts';
import { createProject } from './support/project.ts';

type Twin = (text: string, name: string) => string;

/** Runs over a fixture's files, written in one of several ways. */
async function runIn(files: Readonly<Record<string, string>>, fixture: ProjectFixture, mode: 'check' | 'migrate' = 'migrate'): Promise<{ result: RunResult; texts: Record<string, string> }> {
  const { root } = createProject(files, { hasGit: false });
  const result = await run(selectFiles({ cwd: root, paths: fixture.paths }), mode, fixture.options);
  const texts = result.changes.map(({ file, content, newText }) => [relative(root, file.path).split(sep).join('/'), content.bom + newText]);
  return { result, texts: Object.fromEntries(texts) as Record<string, string> };
}

function places({ report }: RunResult): ExpectedPlace[] {
  return report.findings.map(({ file, line, column, reason, state }) => ({ at: `${file}:${line}:${column}`, code: reason, state: state === 'manual' ? state : 'rewritten' }));
}

function mapped(files: Readonly<Record<string, string>>, twin: Twin): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, twin(text, name)]));
}

const TWINS: readonly (readonly [name: string, twin: Twin])[] = [
  ['with CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['with byte order marks', (text, name) => (/\.json$/.test(name) ? text : `\uFEFF${text}`)],
];

describe.each(readProjects().map((fixture, index) => [fixture.name, fixture, index] as const))('%s', (_name, fixture, index) => {
  test('changes the files that it should, byte for byte, and finds what it should', async () => {
    const { result, texts } = await runIn(fixture.input, fixture);
    expect(texts).toEqual(fixture.output);
    expect(result.report.errors).toEqual([]);
    expect(places(result)).toEqual(fixture.findings.map(({ detail: _, ...place }) => place));
    for (const { at, detail } of fixture.findings) if (detail !== undefined) expect(detailAt(result.report.findings, at)).toContain(detail);
    for (const { code, at, detail = '' } of fixture.followUps) {
      const told = result.report.followUps.find((followUp) => followUp.code === code);
      expect((told?.places ?? []).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(at);
      if (told) expect(told.message).toContain(detail);
    }
  });

  test.runIf(IS_FULL || index % 2 === 0)('is left alone afterwards', async () => {
    const { result, texts } = await runIn({ ...fixture.input, ...fixture.output }, fixture);
    expect(texts).toEqual({});
    expect(places(result).filter(({ state }) => state === 'rewritten')).toEqual([]);
  });

  test.runIf(IS_FULL || index % 2 === 1)('is told by a check as the migration tells it', async () => {
    const { result, texts } = await runIn(fixture.input, fixture, 'check');
    expect(texts).toEqual({});
    expect(places(result)).toEqual(fixture.findings.map(({ detail: _, ...place }) => place));
  });

  // Each project has one of its twins in `npm test`, by turns.
  test.each(TWINS.filter((_, twin) => IS_FULL || (index + twin) % TWINS.length === 0))('is the same %s', async (_twin, twin) => {
    const { result, texts } = await runIn(mapped(fixture.input, twin), fixture);
    expect(texts).toEqual(mapped(fixture.output, twin));
    expect(places(result).map(({ code, state }) => `${code} ${state}`)).toEqual(fixture.findings.map(({ code, state }) => `${code} ${state}`));
  });
});

function detailAt(findings: readonly ReportedFinding[], at: string): string {
  return findings.find(({ file, line, column }) => `${file}:${line}:${column}` === at)?.message ?? '';
}
