import { createRequire } from 'node:module';
import type { ts } from 'ts-morph';

export type TypeScript = typeof ts;

let loaded: TypeScript | undefined;

/**
 * The TypeScript that ts-morph carries, so that it does not matter which one the project has. Loading it takes half a second:
 * ask only where nothing cheaper answers.
 */
export function typescript(): TypeScript {
  loaded ??= (createRequire(import.meta.url)('ts-morph') as { ts: TypeScript }).ts;
  return loaded;
}

export function isTypescriptLoaded(): boolean {
  return loaded !== undefined;
}
