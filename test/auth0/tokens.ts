import { createHmac, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { Api, Client, Mode } from './tenant.ts';

/** What a successful login answers; the new endpoint also tells the scope that it grants. */
export interface TokenResponse {
  readonly access_token: string;
  readonly id_token?: string;
  readonly refresh_token?: string;
  readonly token_type: 'Bearer';
  readonly expires_in?: number;
  readonly scope?: string;
}

/** A login that has succeeded. */
export interface Login {
  readonly client: Client;
  /** The user's id, `sms|…`. */
  readonly subject: string;
  readonly scope: unknown;
  /** The API that the access token is for; without one it is only good for /userinfo. */
  readonly api?: Api | undefined;
  /** The device that a legacy refresh token belongs to. */
  readonly device?: unknown;
}

const DAY = 24 * 60 * 60;
const KEY_ID = 'local-auth0';

/** Signs the tokens of one tenant. */
export class TokenMaker {
  readonly #issuer: string;
  readonly #mode: Mode;
  readonly #now: () => number;
  readonly #privateKey: KeyObject;
  readonly #publicKey: KeyObject;
  readonly #secret = randomBytes(32);

  constructor(issuer: string, mode: Mode, now: () => number) {
    this.#issuer = issuer;
    this.#mode = mode;
    this.#now = now;
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.#privateKey = privateKey;
    this.#publicKey = publicKey;
  }

  /** The public key, for clients that verify signatures (RFC 7517). */
  get keys(): object {
    return { keys: [{ ...this.#publicKey.export({ format: 'jwk' }), kid: KEY_ID, use: 'sig', alg: 'RS256' }] };
  }

  /**
   * An ID token needs `openid`, a refresh token `offline_access`: with a device at /oauth/ro, with an API that allows it at
   * /oauth/token. Scopes that nobody knows are ignored.
   */
  respond(login: Login): TokenResponse {
    const scopes = new Set([login.scope ?? []].flat().join(' ').split(' '));
    const isOffline = scopes.has('offline_access') && (this.#mode === 'legacy' ? isName(login.device) : login.api?.allowsOfflineAccess !== false);
    const granted = ['openid', 'profile', 'email', 'address', 'phone', ...(isOffline ? ['offline_access'] : [])].filter((scope) => scopes.has(scope));
    return {
      access_token: this.#accessToken(login, granted),
      ...(scopes.has('openid') ? { id_token: this.#idToken(login) } : {}),
      ...(isOffline ? { refresh_token: opaque() } : {}),
      token_type: 'Bearer',
      ...(this.#mode === 'modern' ? { expires_in: DAY, scope: granted.join(' ') } : {}),
    };
  }

  /** Legacy access tokens are opaque; with an API as audience the new ones are JWTs. */
  #accessToken({ api, subject, client }: Login, granted: readonly string[]): string {
    if (this.#mode === 'legacy' || !api) return opaque();
    return this.#jwt('RS256', { ...this.#claims(subject), aud: api.audience, azp: client.id, scope: granted.join(' ') });
  }

  /**
   * The legacy pipeline signed with the client's secret, which was the base64 of its bytes as SDKs of that time read it; the new one
   * signs with the tenant's key.
   */
  #idToken({ client: { id, secret }, subject }: Login): string {
    return this.#jwt(this.#mode === 'legacy' ? 'HS256' : 'RS256', { ...this.#claims(subject), aud: id }, secret === undefined ? undefined : Buffer.from(secret, 'base64'));
  }

  #claims(subject: string): object {
    const seconds = Math.floor(this.#now() / 1000);
    return { iss: this.#issuer, sub: subject, iat: seconds, exp: seconds + DAY };
  }

  #jwt(algorithm: 'HS256' | 'RS256', claims: object, secret: string | Buffer = this.#secret): string {
    const head = [{ alg: algorithm, typ: 'JWT', ...(algorithm === 'RS256' ? { kid: KEY_ID } : {}) }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const signature = algorithm === 'RS256' ? sign('sha256', Buffer.from(head), this.#privateKey) : createHmac('sha256', secret).update(head).digest();
    return `${head}.${signature.toString('base64url')}`;
  }
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function opaque(): string {
  return randomBytes(24).toString('base64url');
}
