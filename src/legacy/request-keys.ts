import type { MisnamedKey, RequestTable, UnwantedKey } from '../auth0/requests.ts';
import type { Problem } from './check-requests.ts';
import type { CheckedRequest } from './checked-request.ts';
import type { Change } from './exchange.ts';
import type { RequestProblemCode } from './problems.ts';

/** The codes of what the keys of a request may have wrong. */
export type KeyCodes = Readonly<Record<'misnamed' | 'missing' | 'unwanted', RequestProblemCode>>;

/** What becomes of a key: changes, or why a person has to see to it. */
export type Verdict = { readonly changes: readonly Change[] } | { readonly obstacle: string };

export const NOT_SEEN = 'Not all that happens to the body is seen.';

/** The keys that may change in a request to an endpoint. */
export function changedKeys({ misnamed, unwanted, misplaced }: RequestTable): ReadonlySet<string> {
  return new Set([...misnamed, ...unwanted, ...misplaced].flatMap((row) => ('meant' in row ? [row.key, row.meant] : [row.key])));
}

/** Holds the keys of a request against the table of its endpoint. */
export function keyProblems(checked: CheckedRequest, table: RequestTable, codes: KeyCodes): Problem[] {
  const misnamed = misnamedIn(checked, table);
  const known = new Set([...table.parameters, ...misnamed.flat(), ...table.misplaced].map(({ key }) => key));
  const stray = checked.keys().filter((key) => !known.has(key) && (table.isClosed || isListed(table, key)));
  return [
    ...misnamed.flatMap((rows) => misnamedProblems(checked, table, rows, misnamed, codes.misnamed)),
    ...(checked.isWhole ? missingFrom(checked, table) : []).map((key): Problem => ({ code: codes.missing, range: checked.range, key, detail: `It has no "${key}".` })),
    ...stray.flatMap((key) => unwantedProblems(checked, table, key, codes.unwanted)),
  ];
}

/** The rows of the keys that have a wrong name here, key by key; a key that may stand for several parameters has a row for each. */
function misnamedIn(checked: CheckedRequest, { misnamed }: RequestTable): MisnamedKey[][] {
  const rows = misnamed.filter(({ key, meant, values }) => checked.has(key) && !checked.has(meant) && (!values || checked.isAlways(key, values)));
  return [...new Set(rows.map(({ key }) => key))].map((key) => rows.filter((row) => row.key === key));
}

function misnamedProblems(checked: CheckedRequest, table: RequestTable, rows: readonly MisnamedKey[], all: readonly MisnamedKey[][], code: RequestProblemCode): Problem[] {
  const proven = rows.filter(({ connection }) => connection === undefined || checked.isAlways(checked.keyOf('connection', table), [connection]));
  const [row] = proven;
  const { key } = rows[0] as MisnamedKey;
  const meant = (row ? [row] : rows).map((one) => `"${one.meant}"`).join(' or ');
  const verdict: Verdict = row ? renamed(checked, table, row, all) : { obstacle: `The connection is not always "${rows.map(({ connection }) => connection).join('" or "')}".` };
  return withVerdict(checked, key, code, `"${key}" is ${meant} here.`, verdict);
}

function renamed(checked: CheckedRequest, table: RequestTable, { key, meant, connection }: MisnamedKey, all: readonly MisnamedKey[][]): Verdict {
  if (!checked.isEditable(changedKeys(table)) || checked.isWritten(meant)) return { obstacle: NOT_SEEN };
  if (connection !== undefined && checked.isOpen(checked.keyOf('connection', table))) return { obstacle: 'Other files may set the connection.' };
  const others = all.flat().filter((row) => row.meant === meant && row.key !== key);
  if (others.some((row) => row.connection === connection)) return { obstacle: `There is "${others[0]?.key}" too.` };
  return { changes: checked.writesOf(key).map((write): Change => ({ kind: 'rename', write, to: meant })) };
}

function unwantedProblems(checked: CheckedRequest, table: RequestTable, key: string, code: RequestProblemCode): Problem[] {
  const row = table.unwanted.find((one) => one.key === key);
  const meant = table.misnamed.find((one) => one.key === key)?.meant;
  const advice = row?.advice ?? (meant === undefined ? undefined : `There is "${meant}" too.`);
  const problems = withVerdict(checked, key, code, [`It is "${key}".`, ...(advice === undefined ? [] : [advice])].join(' '), removed(checked, table, key, row));
  return problems.map((problem) => ({ ...problem, isWarning: !table.isClosed }));
}

function removed(checked: CheckedRequest, table: RequestTable, key: string, row: UnwantedKey | undefined): Verdict | undefined {
  if (!row?.goes) return undefined;
  if (!checked.isEditable(changedKeys(table))) return { obstacle: NOT_SEEN };
  const { goes } = row;
  if (goes !== 'always' && !goes.besides.some((other) => saysTheSame(checked, key, checked.keyOf(other, table)))) return { obstacle: 'It is not seen to say the same.' };
  return { changes: checked.writesOf(key).map((write): Change => ({ kind: 'remove', write })) };
}

/** Whether two parameters have one text, and the same, whatever way the program takes. */
function saysTheSame(checked: CheckedRequest, key: string, other: string): boolean {
  const [text] = checked.textsOf(key);
  return typeof text === 'string' && key !== other && checked.isAlways(key, [text]) && checked.isAlways(other, [text]);
}

/** A problem at each place where a key is written, with the mend that a verdict allows. */
export function withVerdict(checked: CheckedRequest, key: string, code: RequestProblemCode, detail: string | undefined, verdict: Verdict | undefined): Problem[] {
  const said = [detail, verdict && 'obstacle' in verdict ? verdict.obstacle : undefined].filter((text) => text !== undefined);
  const changes = verdict && 'changes' in verdict ? verdict.changes : undefined;
  return checked.writesOf(key).map((write): Problem => ({ code, range: checked.placeOf(write), key, detail: said.length > 0 ? said.join(' ') : undefined, changes }));
}

function isListed({ unwanted, misnamed }: RequestTable, key: string): boolean {
  return [...unwanted, ...misnamed].some((row) => row.key === key);
}

/** The required parameters that no body has under any name. */
function missingFrom(checked: CheckedRequest, table: RequestTable): string[] {
  const isThere = (key: string): boolean => checked.has(checked.keyOf(key, table));
  return table.parameters.filter(({ key, isRequired, unlessBeside }) => isRequired && !isThere(key) && !(unlessBeside && checked.has(unlessBeside))).map(({ key }) => key);
}
