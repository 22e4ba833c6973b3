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
  /** Custom domains of the Auth0 tenant. */
  readonly domains?: readonly string[] | undefined;
  /** Names of passwordless connections besides sms and email. */
  readonly passwordlessConnections?: readonly string[] | undefined;
  /** Scopes of the project's own APIs. */
  readonly scopes?: readonly string[] | undefined;
}
