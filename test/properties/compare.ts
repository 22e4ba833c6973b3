import { isDeepStrictEqual } from 'node:util';
import type { LegacyOptions } from '../../src/legacy/options.ts';
import { DROPPED, isLegacyRequest, loginOf, mended, mendedAll, migrated, migratedUrl, OTP, pairsOf, PASSWORD_REALM } from './guide.ts';
import type { Event, Run, SentRequest } from './run/trace.ts';

/** Keys whose values a printed body may lose, gain or change. */
const ADDED_OR_DROPPED = new Set(['audience', 'authParams', 'grant_type', 'scope', ...DROPPED]);

/** What a run before and a run after the migration differ in, and may not. */
export interface Difference {
  readonly what: 'wrong-request' | 'other-request' | 'other-behaviour' | 'other-output';
  readonly point: string;
  readonly input: Run['input'];
  readonly before: Event | undefined;
  readonly after: Event | undefined;
}

/** The first thing that a migrated program does otherwise and should not. */
export function differenceOf(before: readonly Run[], after: readonly Run[], options: LegacyOptions): Difference | undefined {
  for (const [index, run] of before.entries()) {
    const other = after[index] as Run;
    for (let at = 0; at < Math.max(run.events.length, other.events.length); at++) {
      const [old, fresh] = [run.events[at], other.events[at]];
      const what = differ(old, fresh, options);
      if (what) return { what, point: run.point, input: run.input, before: old, after: fresh };
    }
  }
  return undefined;
}

function differ(before: Event | undefined, after: Event | undefined, options: LegacyOptions): Difference['what'] | undefined {
  if (before?.kind !== 'request') {
    if (before?.kind === 'print' && after?.kind === 'print') return isSamePrint(before.values, after.values, options) ? undefined : 'other-output';
    if (before?.kind === 'throw' && after?.kind === 'throw') return isSamePrint([before.message], [after.message], options) || areAlike(before.message, after.message) ? undefined : 'other-output';
    return isDeepStrictEqual(mendedAll(before), mendedAll(after)) ? undefined : 'other-behaviour';
  }
  const isLogin = isLegacyRequest(before) && loginOf(before) !== 'neither';
  if (after?.kind !== 'request') return isLogin ? 'wrong-request' : 'other-behaviour';
  if (isSameRequest(mendedAll(before), mendedAll(after))) return undefined;
  const expected = migrated(before, options);
  if (expected && isSameRequest(expected, mendedAll(after))) return undefined;
  if (asksForCode(before) && isSameRequest(mendedAll(withCode(before)), mendedAll(after))) return undefined;
  return isLegacyRequest(before) ? 'wrong-request' : 'other-request';
}

/** A start that does not say what to send, in a program that exchanges codes: the migration adds that it is a code. */
function asksForCode({ url, body }: SentRequest): boolean {
  return url.endsWith('/passwordless/start') && (pairsOf(body) ?? []).every(([key]) => key !== 'send');
}

function withCode({ body, ...request }: SentRequest): SentRequest {
  if (body.encoding === 'json') return { ...request, body: { ...body, value: { ...(body.value as object), send: 'code' } } };
  return { ...request, body: 'pairs' in body ? { ...body, pairs: [...body.pairs, ['send', 'code']] } : body };
}

/** Two refusals to write into a frozen object: what they say depends on the keys that it has. */
function areAlike(before: string, after: string): boolean {
  return [before, after].every((message) => /^TypeError: Cannot (?:assign to read only|add|set|delete) property/.test(message));
}

/** Whether two requests are the same to a server: the order of parameters does not count. */
function isSameRequest(left: SentRequest, right: SentRequest): boolean {
  return isDeepStrictEqual(normal(left), normal(right));
}

function normal({ body, ...request }: SentRequest): unknown {
  const pairs = pairsOf(body);
  const sorted = pairs?.map(([key, value]) => [key, value]).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return sorted ? { ...request, body: { encoding: body.encoding, sorted } } : { ...request, body };
}

/**
 * Whether a line of output is the same, or shows the new request where it showed the old one. Output is for people: a program
 * that prints what it sends prints what it sends now.
 */
function isSamePrint(before: readonly unknown[], after: readonly unknown[], options: LegacyOptions): boolean {
  return before.length === after.length && before.every((value, index) => isSameValue(value, after[index], options));
}

function isSameValue(before: unknown, after: unknown, options: LegacyOptions): boolean {
  if (isDeepStrictEqual(before, after)) return true;
  if (typeof before === 'string' && /^password$/i.test(before) && (after === OTP || after === PASSWORD_REALM)) return true;
  if (typeof before === 'string' && typeof after === 'string') return isSameText(before, after, options);
  // A parameter that is not sent any more, or that is sent now.
  if (after === undefined) return true;
  if (before === undefined) return after === OTP || after === PASSWORD_REALM || after === options.audience || /^openid\b/.test(String(after));
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) return false;
  return isSameObject(before, after, options);
}

function isSameText(before: string, after: string, options: LegacyOptions): boolean {
  if (migratedUrl(before) === after || mended(before) === after) return true;
  const [left, right] = [before, after].map((text) => text.replaceAll(/https?:\/\/auth0\.com\/oauth\/grant-type\/[\w/-]+/g, 'password').replaceAll('/oauth/ro', '/oauth/token').replaceAll('opend', 'openid').replaceAll('profle', 'profile'));
  if (left === right) return true;
  const [old, fresh] = [before, after].map(objectOf);
  return old !== undefined && fresh !== undefined && isSameObject(old, fresh, options);
}

/** The parameters in a text. */
function objectOf(text: string): object | undefined {
  if (/^\{/.test(text)) return JSON.parse(text) as object;
  return /^\w+=/.test(text) ? Object.fromEntries(new URLSearchParams(text)) : undefined;
}

/** A body (also one that is not complete yet), or an object around one. */
function isSameObject(before: object, after: object, options: LegacyOptions): boolean {
  // The names of the keys, or their values.
  if (Array.isArray(before) && Array.isArray(after)) return before.every((one) => typeof one === 'string') || isSamePrint(before, after, options);
  if (isDeepStrictEqual(shown(before), shown(after))) return true;
  const keys = Object.keys(before);
  return isDeepStrictEqual(keys, Object.keys(after)) && keys.every((key) => isSameValue((before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key], options));
}

/** A body, or the pairs of a form, without what the migration changes in it. */
function shown(body: object): Record<string, unknown> {
  const names: Readonly<Record<string, string>> = { password: 'otp', connection: 'realm' };
  const pairs = Object.values(body).length === 1 && /^\[/.test(Object.keys(body)[0] ?? '') ? (Object.values(body)[0] as [string, unknown][]) : Object.entries(body);
  const kept = pairs.filter(([key]) => !ADDED_OR_DROPPED.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [names[key] ?? key, value]));
}

/** The requests to the legacy endpoint in some runs. */
export function legacyRequestsOf(runs: readonly Run[]): SentRequest[] {
  return runs.flatMap(({ events }) => events.filter((event) => event.kind === 'request' && isLegacyRequest(event))) as SentRequest[];
}
