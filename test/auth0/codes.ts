import { randomInt } from 'node:crypto';
import type { Mode } from './tenant.ts';

/** What a code that somebody types is. */
export type Verdict = 'right' | 'wrong' | 'expired' | 'too many attempts';

interface Code {
  readonly digits: string;
  readonly expires: number;
  attempts: number;
}

const MINUTE = 60 * 1000;

/** How long a code is valid: 3 minutes by default, 10 in the documents of the legacy time. */
const VALIDITY: Readonly<Record<Mode, number>> = { legacy: 10 * MINUTE, modern: 3 * MINUTE };

/** After so many wrong attempts a code is worth nothing. */
const MOST_ATTEMPTS = 3;

/**
 * The codes that were sent: only the last one to a recipient is valid, once, for a few minutes and for three attempts
 * (https://auth0.com/docs/authenticate/passwordless/authentication-methods/sms-otp).
 */
export class Codes {
  readonly #codes = new Map<string, Code>();
  readonly #validity: number;
  readonly #now: () => number;

  constructor(mode: Mode, now: () => number) {
    this.#validity = VALIDITY[mode];
    this.#now = now;
  }

  issue(connection: string, recipient: string): string {
    const digits = String(randomInt(1_000_000)).padStart(6, '0');
    this.#codes.set(`${connection}|${recipient}`, { digits, expires: this.#now() + this.#validity, attempts: 0 });
    return digits;
  }

  /** Judges a code; one that is right is used up by it. */
  take(connection: string, recipient: unknown, digits: unknown): Verdict {
    const key = `${connection}|${String(recipient)}`;
    const code = this.#codes.get(key);
    if (!code) return 'wrong';
    if (code.attempts >= MOST_ATTEMPTS) return 'too many attempts';
    if (code.digits !== digits) {
      code.attempts += 1;
      return 'wrong';
    }
    if (code.expires <= this.#now()) return 'expired';
    this.#codes.delete(key);
    return 'right';
  }
}
