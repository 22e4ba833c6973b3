import { createRequire } from 'node:module';
import type { ts } from 'ts-morph';

export type TypeScript = typeof ts;
export type TsMorph = typeof import('ts-morph');

let loaded: TsMorph | undefined;

/**
 * ts-morph and the TypeScript that it carries, so that it does not matter which one the project has. Loading it takes half a
 * second: ask only where nothing cheaper answers.
 */
export function tsMorph(): TsMorph {
  loaded ??= createRequire(import.meta.url)('ts-morph') as TsMorph;
  return loaded;
}

/** The TypeScript of {@link tsMorph}. */
export function typescript(): TypeScript {
  return tsMorph().ts;
}

export function isTypescriptLoaded(): boolean {
  return loaded !== undefined;
}
