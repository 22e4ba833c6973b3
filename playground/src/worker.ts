import { migrate, type Migration } from './migration.ts';
import type { Pasted } from './pasted.ts';
import { FlowParserNeeded } from './stand-ins/flow-parser.ts';

/** What the worker answers to a text. */
export type Answer =
  | { readonly kind: 'migrated'; readonly migration: Migration }
  | { readonly kind: 'flow-parser-needed' }
  | { readonly kind: 'failed'; readonly message: string };

function answerTo(pasted: Pasted): Answer {
  try {
    return { kind: 'migrated', migration: migrate(pasted) };
  } catch (error) {
    if (error instanceof FlowParserNeeded) return { kind: 'flow-parser-needed' };
    return { kind: 'failed', message: `This program failed on the text, please report it: ${(error as Error).message}` };
  }
}

addEventListener('message', ({ data }: MessageEvent<Pasted>) => postMessage(answerTo(data)));
