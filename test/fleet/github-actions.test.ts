import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readReport, type RunResult } from '../support/command.ts';
import { createProject } from '../support/project.ts';
import { DATABASE_LOGIN, SMS_LOGIN } from '../support/samples.ts';
import { createBin, readRecipe, runTool } from './support.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly jobs: { readonly check: { readonly strategy: { readonly matrix: { readonly shard: readonly number[] } }; readonly steps: readonly Step[] }; readonly report: { readonly needs: string; readonly if: string; readonly steps: readonly Step[] } };
}

const { jobs } = parse(readRecipe('github-actions.yml')) as Workflow;
const shards = jobs.check.strategy.matrix.shard;

/** What GitHub puts in place of expressions; one that the recipe has and this does not know stays, and fails. */
const filled = (text: string, values: Readonly<Record<string, unknown>>): string => text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (whole, name: string) => String(values[name] ?? whole));

test('the workflow checks every file in one of its shards, and reports them as one', () => {
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`src/${index}.js`, index % 2 === 0 ? SMS_LOGIN : DATABASE_LOGIN]));
  const project = createProject(files);
  const bin = createBin();
  const sh = (command: string): RunResult => runTool(bin, 'sh', ['-e', '-c', command.replace(/^npm ci$/, 'true')], project.root, { GITHUB_STEP_SUMMARY: project.path('../summary.md') });
  mkdirSync(project.path('../artifacts'));
  for (const shard of shards) {
    const results = jobs.check.steps.flatMap(({ run }) => (run === undefined ? [] : [sh(filled(run, { 'matrix.shard': shard, 'strategy.job-total': shards.length }))]));
    expect(results.map(({ status, stderr }) => ({ status, stderr }))).toEqual([{ status: 0, stderr: '' }, { status: 1, stderr: '' }]);
    // A failed check is uploaded all the same.
    const upload = jobs.check.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(upload?.if).toBe('always()');
    const path = filled(String(upload?.with?.['path']), { 'matrix.shard': shard });
    renameSync(project.path(path), join(project.path('../artifacts'), path));
  }
  expect(jobs.report).toMatchObject({ needs: 'check', if: 'always()' });
  const download = jobs.report.steps.find(({ uses }) => uses?.startsWith('actions/download-artifact@'));
  renameSync(project.path('../artifacts'), project.path(String(download?.with?.['path'])));
  for (const { run } of jobs.report.steps) if (run !== undefined) expect(sh(run)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(project.read('../summary.md')).toContain('# 9 findings of the legacy login');
  const upload = jobs.report.steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'));
  const sarif = JSON.parse(project.read(String(upload?.with?.['sarif_file']))) as { runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[] };
  const uris = sarif.runs[0]?.results.filter(({ locations }) => locations.length > 0).map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri);
  expect([...new Set(uris)].sort()).toEqual(Object.keys(files));
  const reports = readdirSync(project.path('reports')).map((name) => readReport(project.read(`reports/${name}`), 'check'));
  expect(reports.reduce((sum, { summary }) => sum + summary.findings, 0)).toBe(9);
});
