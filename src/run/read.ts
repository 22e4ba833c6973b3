import { lstatSync, readFileSync } from 'node:fs';
import { MOST_KEPT } from '../project/files.ts';
import { PROGRAM, REPORT_MARK } from '../report/documents.ts';

const BOM = '\uFEFF';
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes of a file, and its text. */
export interface FileContent {
  readonly bytes: Buffer;
  /** Without the byte order mark. */
  readonly text: string;
  readonly bom: string;
}

/** A file with bytes that need not lie on the disk: what an editor holds. */
export interface GivenFile {
  /** Absolute. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** The bytes of a file, as they are given or else as they lie on the disk. */
export function bytesOf(path: string, given: GivenFile | undefined): Buffer | undefined {
  return given?.path === path ? given.bytes : readBytes(path);
}

/** Reads a file's bytes. Links met on the walk are not followed: what they lead to is read under its own name. */
export function readBytes(path: string): Buffer | undefined {
  const stats = lstatSync(path);
  return stats.isFile() ? readFileSync(path) : undefined;
}

/**
 * The bytes as they are searched: one unit for each byte, which every ASCII needle survives. Files of UTF-16, as tools of Windows
 * write them, are searched as text.
 */
export function searchable(bytes: Buffer): string {
  const utf16 = decodeUtf16(bytes);
  return utf16 ?? bytes.toString('latin1');
}

/** The text of a file in UTF-16 with a byte order mark. */
function decodeUtf16(bytes: Buffer): string | undefined {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (mark !== 0xfffe && mark !== 0xfeff) return undefined;
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
}

/** The content of a file in UTF-8; nothing where the bytes are none. */
export function decode(bytes: Buffer): FileContent | undefined {
  try {
    const whole = decoder.decode(bytes);
    const bom = whole.startsWith(BOM) ? BOM : '';
    return { bytes, text: whole.slice(bom.length), bom };
  } catch {
    return undefined;
  }
}

/** The text of a file in UTF-8, without its byte order mark; nothing where there is none. */
export function readText(path: string, given?: GivenFile): string | undefined {
  try {
    const bytes = bytesOf(path, given);
    return bytes && decode(bytes)?.text;
  } catch {
    return undefined;
  }
}

/** What a file holds as it is searched; nothing where it cannot be read, which is nothing to complain about in a file that the run does not name. */
function searchedText(path: string, given: GivenFile | undefined): string | undefined {
  try {
    const bytes = bytesOf(path, given);
    return bytes && searchable(bytes);
  } catch {
    return undefined;
  }
}

/** The texts of files that are asked for more than once, read once as long as there is room for them. */
export class KeptTexts {
  readonly #texts = new Map<string, string | undefined>();
  readonly #given: GivenFile | undefined;
  #kept = 0;

  /** @param given the file that is not read from the disk */
  constructor(given?: GivenFile) {
    this.#given = given;
  }

  /** The text of a file in UTF-8, without its byte order mark; nothing where there is none. */
  text(path: string): string | undefined {
    if (this.#texts.has(path)) return this.#texts.get(path);
    const text = readText(path, this.#given);
    if (this.#kept + (text?.length ?? 0) <= MOST_KEPT) {
      this.#kept += text?.length ?? 0;
      this.#texts.set(path, text);
    }
    return text;
  }

  /** What a file holds as it is searched, also where it is no UTF-8; nothing where it cannot be read. */
  searched(path: string): string | undefined {
    return this.text(path) ?? searchedText(path, this.#given);
  }
}

/** How reports and baselines of this program begin: in JSON, in SARIF, and in the forms for people. */
const OWN_DOCUMENTS = [
  /^\s*\{\s*"version":\s*1,\s*"(?:findings|summary)":\s*\{/,
  new RegExp(`^\\s*\\{\\s*"\\$schema":[^{}]*\\{\\s*"tool":\\s*\\{\\s*"driver":\\s*\\{\\s*"name":\\s*"${PROGRAM}"`),
  new RegExp(`^(?:<!doctype html>\\s*)?${REPORT_MARK}`),
];

/** A report or a baseline of this program speaks of what it found elsewhere. */
export function isOwnDocument(text: string): boolean {
  return OWN_DOCUMENTS.some((beginning) => beginning.test(text));
}
