import { cut, HOLE, knownText, textOf, type TextSlice, type TextValue, type Via, type Write } from './value.ts';

/**
 * Reads a form-encoded text (`a=1&b=2`, from concatenation or a template) key by key.
 *
 * @returns the keys in their order; an unknown write for every part whose key is not known. Nothing where the text is no form.
 */
export function parseForm(value: TextValue): Write[] | undefined {
  const text = textOf(value);
  if (!/^\??[\w.\-[\]%\uE0FF]+=/.test(text)) return undefined;
  const writes: Write[] = [];
  const start = text.startsWith('?') ? 1 : 0;
  for (const match of text.slice(start).matchAll(/[^&]+/g)) {
    const from = start + match.index;
    const equals = match[0].indexOf('=');
    const slice = (a: number, b: number): TextSlice => ({ text: value, start: from + a, end: from + b });
    const key = match[0].slice(0, equals);
    if (equals < 1 || key.includes(HOLE)) {
      writes.push({ op: 'unknown', why: 'computed-key', node: value.node });
      continue;
    }
    const place = { kind: 'text' as const, key: slice(0, equals), value: slice(equals + 1, match[0].length), whole: slice(0, match[0].length) };
    writes.push({ op: 'set', key: decodeForm(key), value: place.value, place, via: viaOf(place.whole) });
  }
  return writes;
}

/** Decodes a known part of a form; what is no valid escape stays as it is. */
export function decodeForm(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** The text of a slice, decoded, where all of it is known. */
export function decodedText(slice: TextSlice): string | undefined {
  const text = knownText(cut(slice));
  return text === undefined ? undefined : decodeForm(text);
}

function viaOf(slice: TextSlice): Via | undefined {
  return cut(slice).pieces.find((piece) => piece.kind === 'known')?.via;
}
