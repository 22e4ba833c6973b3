import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Project } from './project.ts';
import { argumentsOf, differing, fixturesByOptions } from './transforms.ts';

let project: Project;

beforeAll(() => {
  project = new Project({});
}, 600_000);

afterAll(() => project?.dispose());

const TWINS: readonly (readonly [name: string, twin: (text: string) => string])[] = [
  ['CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
];

/** The transform reads a file by its own rules, whatever jscodeshift is told of parsers and loaders. */
const WAYS: readonly (readonly string[])[] = [['--no-babel'], ['--parser=ts'], ['--parser=tsx'], ['--parser=flow'], ['--parser=babylon'], ['--run-in-band'], ['--cpus=2']];

const groups = fixturesByOptions();

describe('jscodeshift gives the outputs of the fixtures, byte for byte,', () => {
  test.each(groups)('with the options %j', (options, fixtures) => {
    expect(differing(project, fixtures, argumentsOf(options))).toEqual([]);
  });

  const [, plain = []] = groups.find(([options]) => Object.keys(options).length === 0) ?? [];

  test.each(WAYS)('with %s', (...way) => {
    expect(differing(project, plain, way)).toEqual([]);
  });

  test.each(TWINS)('with %s', (_name, twin) => {
    expect(differing(project, plain, [], twin)).toEqual([]);
  });
}, 600_000);
