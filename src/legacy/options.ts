import type { Carried } from '../carriers/part.ts';
import type { SdkPackage } from '../auth0/sdk-call.ts';
import type { KnownVersion } from './sdk/versions.ts';
import type { CheckedRequest } from './checked-request.ts';
import type { StartKind } from './starts.ts';

/** Where the code of a package runs: in browsers only, or in a native application that is built with a browser's means. */
export type Runtime = 'browser' | 'native';

/** What people decide about the migration: the configuration file, the command line and ESLint's settings give the same. */
export interface LegacyOptions {
  /** The audience that rewritten exchanges ask for. */
  readonly audience?: string | undefined;
  /** Code of the audience instead of a fixed value: `process.env.AUTH0_AUDIENCE`. */
  readonly audienceExpression?: string | undefined;
  /** Whether code that runs in a browser is rewritten: the application is registered as native. */
  readonly browserClients?: boolean | undefined;
  /** Whether database logins are rewritten to the password-realm grant. */
  readonly databaseLogins?: boolean | undefined;
  /** Whether a start is written beside an exchange whose code nothing in the project asks for. */
  readonly addStart?: boolean | undefined;
  /** Custom domains of the Auth0 tenant. */
  readonly domains?: readonly string[] | undefined;
  /** Names of passwordless connections besides sms and email. */
  readonly passwordlessConnections?: readonly string[] | undefined;
  /** Versions of SDKs that are planned for: `auth0@4`. */
  readonly assume?: readonly string[] | undefined;
  /** The SDKs whose calls are looked at; all of them where it does not say. */
  readonly sdks?: readonly SdkPackage[] | undefined;
  /** Scopes of the project's own APIs. */
  readonly scopes?: readonly string[] | undefined;
  /**
   * Where a file runs, as its package proves it. Nobody decides it: whoever reads disks gives it, and it is asked only for a
   * request that is proven otherwise.
   */
  readonly runtimeOf?: ((name: string) => Runtime | undefined) | undefined;
  /**
   * Whether something in the project asks for a code of a connection. Whoever reads disks gives it; it is asked only for a
   * connection that is proven to be logged in with, and that its own file does not start.
   */
  readonly isStarted?: ((connection: string, kind?: StartKind) => boolean) | undefined;
  /** The version of a package that a file gets. Whoever reads disks gives it; it is asked only for a package that the file uses. */
  readonly versionOf?: ((name: string, pkg: string) => KnownVersion | undefined) | undefined;
  /** What a file of another kind holds of code and requests. Whoever reads such files gives it. */
  readonly carriedIn?: ((name: string, text: string) => Carried | undefined) | undefined;
  /** The exchanges of the project that take the codes of a connection. Whoever knows the project gives it. */
  readonly exchangesOf?: ((connection: string) => readonly CheckedRequest[]) | undefined;
}

/** The options that people set for a file by itself; what is missing in a project no file can say. */
export type Setting = Exclude<keyof LegacyOptions, 'addStart' | 'carriedIn' | 'exchangesOf' | 'isStarted' | 'runtimeOf' | 'sdks' | 'versionOf'>;
