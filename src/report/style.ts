import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Puts a text into a colour or weight, or leaves it as it is. */
export type Style = (format: Format, text: string) => string;

/** No colours: for texts that no terminal shows. */
export const PLAIN: Style = (_format, text) => text;

/**
 * Colours where a terminal shows them and nobody has switched them off. `FORCE_COLOR` counts more than `NO_COLOR`, as in Node
 * itself (https://nodejs.org/api/cli.html#force_color1-2-3, https://no-color.org).
 *
 * @param wanted what the command line says
 */
export function styleFor(stream: { isTTY?: boolean }, wanted: boolean | undefined): Style {
  const isColored = wanted ?? forcedColor() ?? (stream.isTTY === true && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb');
  return isColored ? (format, text) => styleText(format, text, { validateStream: false }) : PLAIN;
}

/** What `FORCE_COLOR` says; nothing where it is not set, or is set to nothing that is known. */
function forcedColor(): boolean | undefined {
  const { FORCE_COLOR } = process.env;
  if (FORCE_COLOR === '0' || FORCE_COLOR === 'false') return false;
  return FORCE_COLOR !== undefined && /^(?:|1|2|3|true)$/.test(FORCE_COLOR) ? true : undefined;
}
