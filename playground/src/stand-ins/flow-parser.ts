import type * as FlowParser from 'flow-parser';

declare global {
  /** Flow's parser, where it was loaded; nothing before, and `null` where it cannot be. */
  var flowParser: typeof FlowParser | null | undefined;
}

/** Flow's parser is asked for, and is not there yet. It is no error of the text, so the engine does not take it for one. */
export class FlowParserNeeded extends Error {
  override readonly name = 'FlowParserNeeded';
}

/** Reads a text with Flow's parser, if it was loaded. */
export function parse(text: string, options: object): unknown {
  if (globalThis.flowParser === undefined) throw new FlowParserNeeded();
  if (globalThis.flowParser === null) throw new SyntaxError('Flow’s own parser could not be loaded');
  return globalThis.flowParser.parse(text, options);
}
