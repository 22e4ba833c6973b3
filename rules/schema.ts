import type { Rule } from 'eslint';
import type { Setting } from '../src/legacy/options.ts';

/** A JSON schema, in the words of ESLint's own types. */
export type Schema = Exclude<NonNullable<Rule.RuleMetaData['schema']>, false | readonly unknown[]>;

const names = (description: string): Schema => ({ type: 'array', description, items: { type: 'string', minLength: 1 }, uniqueItems: true });

/** The options that rules take, each described once (schemas/config.schema.json has the same). */
const PROPERTIES: Readonly<Record<Setting, Schema>> = {
  assume: { type: 'array', description: 'Versions of SDKs that are planned for: auth0@4.', items: { type: 'string', pattern: '^(?:@[^/@]+/)?[^/@]+@.+$' }, uniqueItems: true },
  audience: { type: 'string', description: 'The audience that rewritten logins ask for.', minLength: 1 },
  audienceExpression: { type: 'string', description: 'Code of the audience, such as process.env.AUTH0_AUDIENCE.', minLength: 1 },
  browserClients: { type: 'boolean', description: 'Whether to suggest rewrites in code that runs in a browser: the application is registered as native.' },
  databaseLogins: { type: 'boolean', description: 'Whether to suggest the password-realm grant for database logins.' },
  domains: names('Custom domains of the Auth0 tenant, without scheme.'),
  passwordlessConnections: names('Names of passwordless connections besides sms and email.'),
  scopes: names('Scopes of your own APIs; they are right as they are.'),
};

export function properties(...keys: Setting[]): Record<string, Schema> {
  return Object.fromEntries(keys.map((key) => [key, PROPERTIES[key]]));
}
