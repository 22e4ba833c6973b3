import { optionsFrom, type Pasted } from './pasted.ts';

/** The part of an address behind which a shared text stands. It is never sent to a server. */
const MARK = '#code=';

/** The hash of an address that shows the text and the options again: deflated JSON in the alphabet of addresses. */
export async function hashOf(pasted: Pasted): Promise<string> {
  const deflated = await through(new Blob([JSON.stringify(pasted)]), new CompressionStream('deflate-raw'));
  const binary = Array.from(new Uint8Array(deflated), (byte) => String.fromCharCode(byte)).join('');
  return MARK + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What an address shows; nothing for one that shares nothing, or that was cut off. */
export async function pastedIn(hash: string): Promise<Pasted | undefined> {
  if (!hash.startsWith(MARK)) return undefined;
  try {
    const binary = atob(hash.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'));
    const deflated = new Blob([Uint8Array.from(binary, (char) => char.charCodeAt(0))]);
    const inflated = await through(deflated, new DecompressionStream('deflate-raw'));
    return pastedFrom(JSON.parse(new TextDecoder().decode(inflated)));
  } catch {
    // Whatever is wrong with it, it is no text that was shared here.
    return undefined;
  }
}

function pastedFrom(given: Partial<Record<keyof Pasted, unknown>>): Pasted | undefined {
  const { name, text, options } = given;
  if (typeof name !== 'string' || typeof text !== 'string') return undefined;
  return { name, text, options: optionsFrom(typeof options === 'object' && options !== null ? options : {}) };
}

function through(blob: Blob, transform: CompressionStream | DecompressionStream): Promise<ArrayBuffer> {
  return new Response(blob.stream().pipeThrough(transform)).arrayBuffer();
}
