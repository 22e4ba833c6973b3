import { PASSWORDLESS_START } from '../../auth0/endpoints.ts';
import { applyEdits, mapOffset, sortEdits, type Edit } from '../../edits/edit.ts';
import { CheckedRequest } from '../../legacy/checked-request.ts';
import { requestsOf } from '../../legacy/detect.ts';
import type { LegacyOptions } from '../../legacy/options.ts';
import { detectStarts } from '../../legacy/passwordless-starts.ts';
import type { RequestCall } from '../../requests/recognize.ts';
import { Evaluator } from '../../syntax/evaluate.ts';
import { tryParse } from '../../syntax/parse.ts';
import type { SourceFile } from '../../syntax/source-file.ts';
import { SENDS_A_FORM } from './encoding.ts';
import { UnwritableError } from './unwritable.ts';

/**
 * Reads a file with a new start in it, as the migration reads every file: it must parse, and the start must be seen to ask the host
 * of the exchange for a code of the connection, with nothing wrong about it.
 *
 * @throws {UnwritableError} where it is not
 */
export function verify(file: SourceFile, edits: readonly Edit[], exchange: RequestCall, connection: string, options: LegacyOptions): void {
  const changed = parsed(file, applyEdits(file.text, edits));
  const isNew = (offset: number): boolean => sortEdits(edits).some(({ range: [at], text }) => {
    const end = mapOffset(edits, at);
    return end - text.length <= offset && offset < end;
  });
  const evaluator = new Evaluator();
  const requests = requestsOf(changed, evaluator, PASSWORDLESS_START).filter(({ call }) => isNew(call.range[0]));
  const start = requests.flatMap((request) => request.bodies.bodies.map((body) => new CheckedRequest(request, body, evaluator, options))).find((request) => request.isAlways('connection', [connection]));
  if (!start) throw new UnwritableError('the request is not seen to ask for a code');
  if (/^(?:form|multipart)$/.test(start.body.encoding)) throw new UnwritableError(SENDS_A_FORM);
  const known = new Set(detectStarts([file], options).get(file)?.map(({ code, range }) => `${code}:${mapOffset(edits, range[0])}`));
  const problem = detectStarts([changed], options).get(changed)?.find(({ code, range }) => !known.has(`${code}:${range[0]}`));
  if (problem) throw new UnwritableError(`the request would have the problem ${problem.code}${problem.detail === undefined ? '' : `: ${problem.detail.replace(/\.$/, '')}`}`);
  if (!goesTo(start.request, exchange)) throw new UnwritableError('the request is not seen to go to the same host');
}

function parsed(file: SourceFile, text: string): SourceFile {
  const changed = tryParse(text, file.name);
  if (!changed || (file.dialect && changed.dialect !== file.dialect)) throw new UnwritableError('the file would not parse');
  changed.surroundings = file.surroundings;
  return changed;
}

function goesTo({ urls }: RequestCall, exchange: RequestCall): boolean {
  const hosts = new Set(exchange.urls.map(({ host }) => host));
  return urls.every(({ host }) => hosts.has(host));
}
