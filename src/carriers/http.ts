import type { Range } from '../edits/edit.ts';
import { CarriedText, type Unescape } from './carried-text.ts';
import { linesIn, type Line } from './lines.ts';
import { joinCarried, NOTHING_CARRIED, type Carried, type Carrier } from './part.ts';
import { requestPart } from './request.ts';

const REQUEST_LINE = /^[ \t]*(?:(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+)?((?:\{\{[^{}]*\}\}|\S)+?)(?:[ \t]+HTTP[/ ][\d.]+)?[ \t]*$/i;
const SEPARATOR = /^[ \t]*###/;
const COMMENT = /^[ \t]*(?:#|\/\/)|^[ \t]*@[\w-]+[ \t]*=/;
/** A script in front of the request line. */
const SCRIPT_START = /^[ \t]*<[ \t]*\{%/;
const SCRIPT_END = /%\}[ \t]*$/;
/** What a client does with the answer, and where it keeps it; in documents, the answer itself. */
const HANDLER = /^[ \t]*(?:>|<>)(?:[ \t{!>]|$)|^HTTP\/[\d.]+[ \t]+\d{3}\b/;
const HEADER = /^[ \t]*([\w-]+)[ \t]*:(.*)$/;
/** A query that goes on in the next line. */
const MORE_QUERY = /^[ \t]+[?&]|^[ \t]*&/;
const QUERY_GOES_ON = /[?&][ \t]*$/;

/**
 * The requests of a file of the editors' HTTP clients, and of Markdown fences in the form of HTTP itself: a line with method and
 * address, headers, an empty line, and the body up to the next `###`.
 */
export const carriedInHttp: Carrier = (text) => {
  const document = CarriedText.plain(text, [0, text.length]);
  const lines = linesIn(text);
  const starts = [0, ...lines.flatMap(({ text }, index) => (SEPARATOR.test(text) ? [index + 1] : []))];
  return joinCarried(starts.map((start, index) => requestIn(document, lines.slice(start, (starts[index + 1] ?? lines.length + 1) - 1))));
};

function requestIn(document: CarriedText, lines: readonly Line[]): Carried {
  const first = requestLineIn(lines);
  const line = lines[first];
  const [, method, address] = (line && REQUEST_LINE.exec(line.text)) ?? [];
  if (!line || address === undefined || !/[/:{]/.test(address)) return NOTHING_CARRIED;
  let at = first + 1;
  while (MORE_QUERY.test(lines[at]?.text ?? '') || (QUERY_GOES_ON.test(lines[at - 1]?.text ?? '') && lines[at]?.text.trim())) at++;
  const headers: [string, string][] = [];
  for (; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    const [, name, value] = HEADER.exec(text) ?? [];
    if (name !== undefined) headers.push([name, (value ?? '').trim()]);
    else if (!COMMENT.test(text)) break;
  }
  const body = lines.slice(at);
  const handler = body.findIndex(({ text }) => HANDLER.test(text));
  const rest = (handler < 0 ? body : body.slice(0, handler)).filter(({ text }) => text.trim() !== '');
  const from = line.start + line.text.indexOf(address);
  const lastLine = rest.at(-1) ?? lines[at - 1] ?? line;
  const range: Range = document.rangeOf([line.start, lastLine.end]);
  const bodyRange: Range | undefined = rest[0] && lastLine ? [rest[0].start, lastLine.end] : undefined;
  const request = {
    url: document.slice(from, from + address.length),
    method: method?.toUpperCase() ?? (bodyRange ? 'POST' : 'GET'),
    headers: withHost(headers, address),
    body: bodyRange && { kind: 'text' as const, text: inOneLine(document.slice(...trimmed(document.text, bodyRange))) },
  };
  return { parts: [requestPart(request, range)], ranges: [range], isProse: false };
}

/** Where the request line is, behind comments and a script; -1 where there is none. */
function requestLineIn(lines: readonly Line[]): number {
  const script = lines.findIndex(({ text }) => text.trim() !== '' && !COMMENT.test(text));
  const end = SCRIPT_START.test(lines[script]?.text ?? '') ? lines.findIndex(({ text }, index) => index >= script && SCRIPT_END.test(text)) : -1;
  return lines.findIndex(({ text }, index) => index > end && text.trim() !== '' && !COMMENT.test(text));
}

/** A form may be written over several lines, which are sent as one. */
function inOneLine(body: CarriedText): CarriedText {
  return /^[\w.-]+=/.test(body.text) ? body.decoded([0, body.text.length], joinLines, (written) => written) : body;
}

const joinLines: Unescape = (text, at) => {
  const [between] = /^[ \t]*(?:\r\n?|\n)[ \t]*&|^&[ \t]*(?:\r\n?|\n)[ \t]*/.exec(text.slice(at, at + MOST_BETWEEN)) ?? [];
  return between === undefined ? { text: text[at] as string, length: 1 } : { text: '&', length: between.length };
};

const MOST_BETWEEN = 200;

/** A path alone is asked of the host that a header names; it is that header's business. */
function withHost(headers: readonly [string, string][], address: string): [string, string][] {
  return address.startsWith('/') ? headers.filter(([name]) => !/^host$/i.test(name)) : [...headers];
}

function trimmed(text: string, [start, end]: Range): Range {
  const body = text.slice(start, end);
  return [start + (body.length - body.trimStart().length), end - (body.length - body.trimEnd().length)];
}
