import * as analysisModule from '../../rules/analysis.ts';
import * as candidatesModule from '../../rules/candidates.ts';
import * as carriersModule from '../../src/carriers/carriers.ts';

/** Stands for rules/lazy.ts: Node.js would require the sources past the tests' own loader, which compiles and watches them. */
export const analysis = (): typeof analysisModule => analysisModule;
export const candidates = (): typeof candidatesModule => candidatesModule;
export const carriers = (): typeof carriersModule => carriersModule;
