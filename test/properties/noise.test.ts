import fc from 'fast-check';
import { test } from 'vitest';
import { IS_FULL } from '../support/share.ts';
import { fileNames, noises, optionsOfRuns, programsOf } from './arbitraries.ts';
import { noiseFailureOf } from './check-noise.ts';
import { withNoise } from './noise.ts';
import { renderProgram } from './render/program.ts';
import { describeFailure } from './report.ts';

/** `PROGRAMS=100000 SEED=7 npx vitest run test/properties/noise` looks further. */
const PROGRAMS = Number(process.env.PROGRAMS ?? (IS_FULL ? 5000 : 250));
const SEED = Number(process.env.SEED ?? 20_261_128);

test(`${PROGRAMS} programs from seed ${SEED} are migrated alike with other line ends, tabs, marks and comments, and keep them`, { timeout: 24 * 3_600_000 }, () => {
  fc.assert(
    fc.property(programsOf(), noises, optionsOfRuns, fileNames, (spec, noise, options, fileName) => {
      const { text } = renderProgram(spec);
      const failure = noiseFailureOf(fileName, text, noise, options);
      if (failure) throw new Error(`${JSON.stringify(noise)}\n${describeFailure({ failure, text: withNoise(text, noise), fileName, options, seed: SEED, path: null })}`);
    }),
    { seed: SEED, numRuns: PROGRAMS },
  );
});
