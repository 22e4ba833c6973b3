/**
 * Exchanges a one-time code for tokens.
 *
 * @deprecated Calls to `/oauth/ro` end in June.
 * @example
 * ```ts
 * await post('https://acme.example.auth0.com/oauth/ro', { username, password, connection: 'sms' });
 * ```
 * @see https://acme.example.auth0.com/oauth/ro
 */
export type Exchange = (phone: string, code: string) => Promise<string>;

/** What `POST /oauth/ro` answered. */
export interface LegacyAnswer {
  id_token: string;
  access_token: string;
}
