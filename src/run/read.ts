import { lstatSync, readFileSync } from 'node:fs';

const BOM = '\uFEFF';
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes of a file, and its text. */
export interface FileContent {
  readonly bytes: Buffer;
  /** Without the byte order mark; nothing where the bytes are no UTF-8. */
  readonly text: string | undefined;
  readonly bom: string;
}

/** Reads a file's bytes. Links met on the walk are not followed: what they lead to is read under its own name. */
export function readBytes(path: string): Buffer | undefined {
  const stats = lstatSync(path);
  return stats.isFile() ? readFileSync(path) : undefined;
}

export function decode(bytes: Buffer): FileContent {
  try {
    const whole = decoder.decode(bytes);
    const bom = whole.startsWith(BOM) ? BOM : '';
    return { bytes, text: whole.slice(bom.length), bom };
  } catch {
    return { bytes, text: undefined, bom: '' };
  }
}
