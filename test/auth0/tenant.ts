import { LEGACY_GRANT_IDS, OTP_GRANT, PASSWORD_REALM_GRANT } from '../../src/auth0/grants.ts';

/** An application that is registered at the tenant. */
export interface Client {
  readonly id: string;
  /** Confidential clients have one, and must send it. */
  readonly secret?: string;
  readonly grants: readonly string[];
  /** A client of the OIDC-conformant pipeline only. */
  readonly isConformant?: boolean;
}

export interface Connection {
  readonly name: string;
  readonly strategy: string;
  readonly isEnabled: boolean;
}

/** What stands between a user and the tokens. */
export type Trouble = 'blocked' | 'leaked' | 'denied' | 'second factor';

export interface User {
  readonly connection: string;
  readonly username: string;
  readonly password?: string;
  readonly trouble?: Trouble;
}

export interface Api {
  readonly audience: string;
  readonly allowsOfflineAccess: boolean;
}

export interface Tenant {
  readonly clients: readonly Client[];
  readonly connections: readonly Connection[];
  readonly users: readonly User[];
  readonly apis: readonly Api[];
}

export type Mode = 'legacy' | 'modern';

/** The grants of an application before the migration and after it. */
export const GRANTS: Readonly<Record<Mode, readonly string[]>> = {
  legacy: LEGACY_GRANT_IDS,
  modern: [OTP_GRANT, PASSWORD_REALM_GRANT],
};

export const NATIVE_CLIENT = 'nAt1veCl1entOfAcme000000000000000';
export const WEB_CLIENT = 'wEbCl1entOfAcme00000000000000000';
export const WEB_SECRET = 'not-a-secret-of-anyone';
/** A client whose grants are all off. */
export const IDLE_CLIENT = 'iDleCl1entOfAcme0000000000000000';
/** A client that may not use the legacy pipeline. */
export const CONFORMANT_CLIENT = 'cOnformantCl1entOfAcme0000000000';

export const DATABASE = 'Username-Password-Authentication';
export const DATABASE_USER = { username: 'ann@example.com', password: 'correct horse battery staple' } as const;

export const API = 'https://api.acme.example.com/';
/** An API that gives no refresh tokens. */
export const ONLINE_API = 'https://online.acme.example.com/';

/** Users with a trouble can be told by their names. */
export const TROUBLED = {
  blocked: '+15550100001',
  denied: '+15550100002',
  'second factor': '+15550100003',
  leaked: 'leaked@example.com',
} as const satisfies Record<Trouble, string>;

/** The tenant that a server serves if it is told of no other. */
export function defaultTenant(mode: Mode): Tenant {
  const grants = GRANTS[mode];
  return {
    clients: [
      { id: NATIVE_CLIENT, grants },
      { id: WEB_CLIENT, secret: WEB_SECRET, grants },
      { id: IDLE_CLIENT, grants: [] },
      { id: CONFORMANT_CLIENT, grants, isConformant: true },
    ],
    connections: [
      { name: 'sms', strategy: 'sms', isEnabled: true },
      { name: 'email', strategy: 'email', isEnabled: true },
      { name: DATABASE, strategy: 'auth0', isEnabled: true },
      { name: 'google-oauth2', strategy: 'google-oauth2', isEnabled: true },
      { name: 'old-sms', strategy: 'sms', isEnabled: false },
    ],
    users: [
      { connection: DATABASE, ...DATABASE_USER },
      { connection: DATABASE, username: TROUBLED.leaked, password: 'password1', trouble: 'leaked' },
      { connection: 'sms', username: TROUBLED.blocked, trouble: 'blocked' },
      { connection: 'sms', username: TROUBLED.denied, trouble: 'denied' },
      { connection: 'sms', username: TROUBLED['second factor'], trouble: 'second factor' },
    ],
    apis: [
      { audience: API, allowsOfflineAccess: true },
      { audience: ONLINE_API, allowsOfflineAccess: false },
    ],
  };
}

export function connectionNamed(tenant: Tenant, name: unknown): Connection | undefined {
  return tenant.connections.find((connection) => connection.name === name);
}

export function userOf(tenant: Tenant, connection: string, username: unknown): User | undefined {
  return tenant.users.find((user) => user.connection === connection && user.username === username);
}
