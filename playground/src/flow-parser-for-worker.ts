import './stand-ins/buffer.ts';
import * as flowParser from 'flow-parser';

// The engine's stand-in looks for it there.
globalThis.flowParser = flowParser;
