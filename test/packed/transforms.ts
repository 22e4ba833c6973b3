import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { LegacyOptions } from '../../src/legacy/options.ts';
import { readFixturesOfFiles, type Fixture } from '../fixtures.ts';
import type { Project } from './project.ts';

const CODE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const EXTENSIONS = '--extensions=js,mjs,cjs,jsx,ts,mts,cts,tsx';

/** The fixtures that jscodeshift reads, by the options that they need. */
export function fixturesByOptions(): (readonly [options: LegacyOptions, fixtures: readonly Fixture[]])[] {
  const groups: [LegacyOptions, Fixture[]][] = [];
  for (const fixture of readFixturesOfFiles().filter(({ fileName }) => CODE.test(fileName))) {
    const group = groups.find(([options]) => isDeepStrictEqual(options, fixture.options));
    if (group) group[1].push(fixture);
    else groups.push([fixture.options, [fixture]]);
  }
  return groups;
}

/** Options as a person gives them to jscodeshift: `--audience=… --browserClients=true --scopes=a --scopes=b`. */
export function argumentsOf(options: LegacyOptions): string[] {
  return Object.entries(options).flatMap(([key, value]) => [value].flat().map((one) => `--${key}=${String(one)}`));
}

type Transform = 'oauth-ro-to-token' | (typeof MENDS)[number][1];

/** The transforms behind the first, by the codes of what they mend, or the folders of fixtures about that. */
const MENDS = [
  [/^scope-/, 'mend-scopes'],
  [/^otp-/, 'mend-otp-grants'],
  [/^(?:passwordless-start\/|start-)/, 'mend-passwordless-starts'],
  [/^sdk[-/]/, 'sdk-calls'],
] as const;

/** Runs a transform of the installed package over texts, as stock jscodeshift does; gives the texts that it leaves. */
export function transform(project: Project, name: Transform, texts: ReadonlyMap<string, string>, args: readonly string[] = []): Map<string, string> {
  project.remove('code');
  const paths = new Map([...texts.keys()].map((key, index) => [key, `code/${index}/${key.split('/').at(-1)}`]));
  for (const [key, path] of paths) project.write({ [path]: texts.get(key) ?? '' });
  const { status, stdout, stderr } = project.bin('jscodeshift', ['-t', `node_modules/oauth-ro-codemod/dist/transforms/${name}.js`, EXTENSIONS, ...args, 'code']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Results:/m);
  return new Map([...paths].map(([key, path]) => [key, project.read(path)]));
}

/** The inputs of fixtures, changed in a way that must change nothing else. */
export function inputs(fixtures: readonly Fixture[], twin = (text: string): string => text): Map<string, string> {
  return new Map(fixtures.map((fixture) => [keyOf(fixture), twin(fixture.input)]));
}

/** The fixtures whose output is not what the transforms leave, one after the other, byte for byte. */
export function differing(project: Project, fixtures: readonly Fixture[], args: readonly string[] = [], twin = (text: string): string => text): string[] {
  const migrated = transform(project, 'oauth-ro-to-token', inputs(fixtures, twin), args);
  const mended = MENDS.reduce((texts, [pattern, name]) => {
    const concerned = fixtures.filter((fixture) => [fixture.name, ...fixture.findings.map(({ code }) => code)].some((text) => pattern.test(text))).map(keyOf);
    return concerned.length === 0 ? texts : new Map([...texts, ...transform(project, name, new Map(concerned.map((key) => [key, texts.get(key) ?? ''])), args)]);
  }, migrated);
  return fixtures.filter((fixture) => mended.get(keyOf(fixture)) !== twin(fixture.output)).map(({ name }) => name);
}

function keyOf({ name, fileName }: Fixture): string {
  return `${name}/${fileName}`;
}
