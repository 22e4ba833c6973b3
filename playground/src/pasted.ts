import type { LegacyOptions, Setting } from '../../src/legacy/options.ts';

/** What people decide about the migration on the page; the names are those of the configuration file. */
export type PageOptions = Pick<LegacyOptions, Setting | 'addStart'>;

/** A text that is to be migrated. */
export interface Pasted {
  /** The name of its file; the extension decides how it is read. */
  readonly name: string;
  readonly text: string;
  readonly options: PageOptions;
}

/** How an option is given: as a text, as several with commas, or by being switched on. */
export type OptionKind = 'flag' | 'list' | 'text';

export interface OptionField {
  readonly kind: OptionKind;
  readonly label: string;
  readonly example?: string;
}

/** To offer another option of the configuration, add it here. */
export const OPTION_FIELDS = {
  audience: { kind: 'text', label: 'The audience that rewritten logins ask for', example: 'https://api.example.com' },
  audienceExpression: { kind: 'text', label: 'Code of the audience instead', example: 'process.env.AUTH0_AUDIENCE' },
  passwordlessConnections: { kind: 'list', label: 'Passwordless connections besides sms and email', example: 'kiosk-sms' },
  assume: { kind: 'list', label: 'Versions of SDKs to plan for', example: 'auth0@4, auth0-js@9' },
  domains: { kind: 'list', label: 'Custom domains of the tenant', example: 'login.example.com' },
  scopes: { kind: 'list', label: 'Scopes of your own APIs', example: 'read:orders' },
  browserClients: { kind: 'flag', label: 'Rewrite code of browsers: the application is registered as native' },
  databaseLogins: { kind: 'flag', label: 'Rewrite database logins to the password-realm grant' },
  addStart: { kind: 'flag', label: 'Write the request for the code beside a login that lacks it' },
} as const satisfies Partial<Record<keyof PageOptions, OptionField>>;

export type OptionName = keyof typeof OPTION_FIELDS;

export const OPTION_NAMES = Object.keys(OPTION_FIELDS) as OptionName[];

/** The options in what somebody else has written; what is none, or has another form, is left out. */
export function optionsFrom(given: object): PageOptions {
  const entries = Object.entries(given).filter(([name, value]) => Object.hasOwn(OPTION_FIELDS, name) && isOfKind(value, OPTION_FIELDS[name as OptionName].kind));
  return Object.fromEntries(entries);
}

function isOfKind(value: unknown, kind: OptionKind): boolean {
  if (kind === 'list') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  return typeof value === (kind === 'flag' ? 'boolean' : 'string');
}
