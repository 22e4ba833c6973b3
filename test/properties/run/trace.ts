/** One request as the server would see it. */
export interface SentRequest {
  readonly kind: 'request';
  readonly client: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: SentBody;
}

export type SentBody =
  | { readonly encoding: 'json'; readonly value: unknown }
  | { readonly encoding: 'form' | 'multipart'; readonly pairs: readonly (readonly [key: string, value: string])[] }
  | { readonly encoding: 'none' }
  | { readonly encoding: 'text'; readonly text: string };

/** Something that a run does and that can be seen from outside, in the order in which it happens. */
export type Event =
  | SentRequest
  /** What the program prints for people: a log that shows a request may show the new one. */
  | { readonly kind: 'print'; readonly values: readonly unknown[] }
  /** What the program keeps, hands to other code or counts: nothing of it may change. */
  | { readonly kind: 'store'; readonly values: readonly unknown[] }
  | { readonly kind: 'return'; readonly value: unknown }
  /** The message of an error is printed somewhere. */
  | { readonly kind: 'throw'; readonly message: string };

/** What one call of an entry point does. */
export interface Run {
  readonly point: string;
  readonly input: Input;
  readonly events: readonly Event[];
}

/** The arguments of an entry point. They are chosen so that every way through a program is taken by one of them. */
export interface Input {
  readonly user: string;
  readonly code: string;
  readonly flag: boolean;
  readonly mode: string | undefined;
  /** Whether the server refuses what it is sent first. */
  readonly isRefused: boolean;
}

export const INPUTS: readonly Input[] = [
  { user: '+15550100', code: '111111', flag: true, mode: 'sms', isRefused: false },
  { user: 'ann@users.example.com', code: '222222', flag: false, mode: 'email', isRefused: false },
  { user: 'bob', code: 'b&b=%20ü', flag: true, mode: 'Users', isRefused: false },
  { user: '+15550101', code: '', flag: false, mode: undefined, isRefused: false },
  { user: '+15550102', code: '333333', flag: false, mode: 'sms', isRefused: true },
];

/** A copy of what can be compared: functions, promises and the like are named by their kind. */
export function snapshot(value: unknown, depth = 0): unknown {
  if (typeof value === 'function') return '[function]';
  if (typeof value === 'symbol' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || depth > 6) return value;
  if (value instanceof URLSearchParams) return { '[form]': [...value] };
  if (value instanceof FormData) return { '[multipart]': [...value] };
  if (value instanceof URL) return value.href;
  if (Array.isArray(value)) return value.map((item) => snapshot(item, depth + 1));
  if (value instanceof Map) return { '[map]': [...value].map((item) => snapshot(item, depth + 1)) };
  const constructor = Object.getPrototypeOf(value)?.constructor?.name;
  if (value instanceof Error || constructor === 'Error') return `[${(value as Error).message}]`;
  if (value instanceof Promise) return '[promise]';
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = snapshot((value as Record<string, unknown>)[key], depth + 1);
  return copy;
}
