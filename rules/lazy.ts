import { createRequire } from 'node:module';

/**
 * What stays unread until a file asks for it, so that a configuration costs little where it finds nothing. Rules are synchronous,
 * so these modules are required, as Node.js allows it for modules that await nothing.
 */
export const candidates = lazy<typeof import('./candidates.ts')>('./candidates');
export const analysis = lazy<typeof import('./analysis.ts')>('./analysis');
export const carriers = lazy<typeof import('../src/carriers/carriers.ts')>('../src/carriers/carriers');

/** @param path without the extension, which is that of this file: the sources have another one than what is built */
function lazy<Module>(path: string): () => Module {
  let module: Module | undefined;
  return () => (module ??= createRequire(import.meta.url)(path + import.meta.url.slice(import.meta.url.lastIndexOf('.'))) as Module);
}
