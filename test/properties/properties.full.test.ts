import fc from 'fast-check';
import { test } from 'vitest';
import { checkProgram } from './check.ts';
import { fileNames, optionsOfRuns, programsOf } from './arbitraries.ts';
import { renderProgram } from './render/program.ts';
import { describeFailure } from './report.ts';

/** `PROGRAMS=100000 SEED=7 npx vitest run --mode full test/properties` looks further. */
const PROGRAMS = Number(process.env.PROGRAMS ?? 10_000);
const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);

test(`${PROGRAMS} programs from seed ${SEED} do after the migration what they did before`, { timeout: 24 * 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(programsOf(), optionsOfRuns, fileNames, async (spec, options, fileName) => {
      const program = renderProgram(spec);
      const { failure } = await checkProgram(fileName, program, options);
      if (failure) throw new Error(describeFailure({ failure, text: program.text, fileName, options, seed: SEED, path: null }));
    }),
    { seed: SEED, numRuns: PROGRAMS },
  );
});
