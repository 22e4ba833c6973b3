import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Puts a text into a colour or weight, or leaves it as it is. */
export type Style = (format: Format, text: string) => string;

/** Colours where a terminal shows them and nobody has switched them off (https://no-color.org). */
export function styleFor(stream: { isTTY?: boolean }, wanted: boolean | undefined): Style {
  const isColored = wanted ?? (stream.isTTY === true && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb');
  return isColored ? (format, text) => styleText(format, text, { validateStream: false }) : (_format, text) => text;
}
