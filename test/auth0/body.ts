import type { IncomingMessage } from 'node:http';
import { Refusal } from './answers.ts';
import type { Parameters } from './parameters.ts';

/** The content types that Auth0's OpenAPI document lists for these endpoints; nothing else is read. */
const DECODERS: Readonly<Record<string, (text: string) => Parameters>> = {
  'application/json': decodeJson,
  'application/x-www-form-urlencoded': decodeForm,
};

/** The parameters of a request, as its content type says that they are encoded. */
export async function readParameters(request: IncomingMessage): Promise<Parameters> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const [type = '', ...options] = (request.headers['content-type'] ?? '').toLowerCase().split(';').map((part) => part.trim());
  const decode = DECODERS[type];
  const isUnicode = options.every((option) => !option.startsWith('charset=') || /^charset="?utf-8"?$/.test(option));
  if (!decode || !isUnicode) throw new Refusal('wrong content type', { type: request.headers['content-type'] ?? 'none' });
  return decode(Buffer.concat(chunks).toString('utf8'));
}

function decodeJson(text: string): Parameters {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('malformed body');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal('malformed body');
  return value as Parameters;
}

/** `authParams[scope]=openid` becomes an object, as the clients of the time encoded one. */
function decodeForm(text: string): Parameters {
  if (/%(?![0-9a-f]{2})/i.test(text) || text.startsWith('{')) throw new Refusal('malformed body');
  const parameters: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(text)) {
    if (seen.has(key)) throw new Refusal('repeated parameter', { key });
    seen.add(key);
    const [, outer, inner] = /^(\w+)\[(\w+)\]$/.exec(key) ?? [];
    if (outer === undefined || inner === undefined) parameters[key] = value;
    else parameters[outer] = { ...(parameters[outer] as object | undefined), [inner]: value };
  }
  return parameters;
}
