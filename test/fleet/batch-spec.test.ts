import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createProject } from '../support/project.ts';
import { DATABASE_LOGIN, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';
import { createBin, readRecipe, runTool } from './support.ts';

interface BatchSpec {
  readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>>; readonly outputs: Readonly<Record<string, { readonly value: string }>> }[];
  readonly changesetTemplate: { readonly body: string };
}

const spec = parse(readRecipe('batch-spec.yaml')) as BatchSpec;

/** What Sourcegraph puts in place of templates; one that the recipe has and this does not know stays, and fails. */
const filled = (text: string, values: Readonly<Record<string, string>>): string => text.replace(/\$\{\{ ([\w.]+) \}\}/g, (whole, name: string) => values[name] ?? whole);

test('the batch spec fits the schema', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'batch-spec.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  validate(spec);
  expect(validate.errors ?? []).toEqual([]);
  expect(validate({ ...spec, step: [] })).toBe(false);
});

test.each([true, false])('its step changes the files, and gives the body of the changeset (in a repository: %s)', (hasGit) => {
  const project = createProject({ 'sms.js': SMS_LOGIN, 'staff.js': DATABASE_LOGIN }, { hasGit });
  const [step] = spec.steps as [BatchSpec['steps'][0]];
  const env = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, filled(value, { 'repository.name': 'git.example.com/acme/kiosk' })]));
  const { status, stdout, stderr } = runTool(createBin(), 'sh', ['-c', step.run], project.root, env);
  expect({ status, stderr, files: project.snapshot() }).toEqual({ status: 0, stderr: '', files: { 'sms.js': SMS_LOGIN_MIGRATED, 'staff.js': DATABASE_LOGIN } });
  const outputs = Object.fromEntries(Object.entries(step.outputs).map(([name, { value }]) => [`outputs.${name}`, filled(value, { 'step.stdout': stdout })]));
  const body = filled(spec.changesetTemplate.body, outputs);
  expect(body).toContain('# Move off /oauth/ro in git.example.com/acme/kiosk: 1 rewritten in 1 file, 1 to decide');
});
