import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkProgram } from './check.ts';
import { fileNames, optionsOfRuns, programsOf } from './arbitraries.ts';
import { isLoginFinding, migrate } from './migrate.ts';
import { renderProgram } from './render/program.ts';
import { describeFailure } from './report.ts';

/** Paths beside the legacy one: what the endpoint of today and of others is called. */
const OTHER_PATHS = { first: ['/oauth/token', '/oauth/role', '/oauth/routes', '/v2/oauth/rotate'], second: ['/oauth/token', '/userinfo'] };

/** Always the same programs, so that a change of the code is all that can turn a test red. The long runs choose their own. */
const SEED = 20_261_127;
const PROGRAMS = 400;

test('a program does after the migration what it did before, and every login is rewritten as the guide says, or reported', { timeout: 600_000 }, async () => {
  const runs = fc.tuple(programsOf(), optionsOfRuns, fileNames);
  await fc.assert(
    fc.asyncProperty(runs, async ([spec, options, fileName]) => {
      const program = renderProgram(spec);
      const { failure } = await checkProgram(fileName, program, options);
      if (failure) throw new Error(describeFailure({ failure, text: program.text, fileName, options, seed: SEED, path: null }));
    }),
    { seed: SEED, numRuns: PROGRAMS },
  );
});

test('a program that does not know the endpoint has no finding of it, and keeps its bytes', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(programsOf(OTHER_PATHS), optionsOfRuns, fileNames, (spec, options, fileName) => {
      const { text } = renderProgram(spec);
      const migration = migrate(fileName, text, options);
      expect(migration.outcomes.filter(isLoginFinding).map(({ finding }) => finding.code)).toEqual([]);
    }),
    { seed: SEED, numRuns: PROGRAMS },
  );
});
