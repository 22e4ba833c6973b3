import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OTP_GRANT, PASSWORD_REALM_GRANT } from '../../src/auth0/grants.ts';
import { analyze } from '../../src/rewrite/analyze.ts';
import { rewriteText } from '../../src/rewrite/rewrite-text.ts';
import { startAuth0, type Auth0, type RecordedRequest } from '../auth0/start-auth0.ts';
import { DATABASE, DATABASE_USER, WEB_CLIENT, WEB_SECRET, type Mode } from '../auth0/tenant.ts';
import { ORIGIN, type Token } from './programs.ts';
import { Runner, type Page } from './runner.ts';
import { Workshop } from './workshop.ts';

/** The versions of a package under which programs are run: as they were written, and after the migration. */
export interface Pair {
  /** The aliases under which the versions are installed: `auth0-3`. */
  readonly before: string;
  readonly after: string;
}

/** The pairs of each SDK. */
export type Pairs = Readonly<Record<string, readonly Pair[]>>;

/** A program that logs in with an SDK; `logins.json` of its folder has an entry for each. */
interface Program {
  readonly connection: keyof typeof RECIPIENTS;
  readonly tokens: readonly Token[];
  /** Whether it asks for the code itself, with `start(recipient)`. */
  readonly starts?: boolean;
  /** Whether `loginWithPassword` logs in at the database. */
  readonly hasPasswords?: boolean;
  /** Whether the SDK turns its start down as it is written, so that it never logged in. */
  readonly throwsBefore?: boolean;
  /** The first major version of the migration; with those before the program is right as it is. */
  readonly from?: number;
}

const SDKS = fileURLToPath(new URL('sdks', import.meta.url));
const RECIPIENTS = { sms: '+15550101234', email: 'ann+codes@example.com' } as const;
const TOKENS: readonly Token[] = ['access_token', 'id_token', 'refresh_token'];

/** The SDKs also fetch the tenant's public keys. */
function isSent({ method }: RecordedRequest): boolean {
  return method === 'POST';
}

/** A program of auth0-js is the script of a page; the others are modules of Node.js. */
function pageIn(packages: string, sdk: string, alias: string): Page | undefined {
  return sdk === 'auth0-js' ? { url: `${ORIGIN}/`, scripts: [join(packages, alias, 'dist/auth0.js')] } : undefined;
}

function tokensOf(value: unknown): Token[] {
  const response = (value ?? {}) as Partial<Record<Token, unknown>>;
  return TOKENS.filter((token) => typeof response[token] === 'string');
}

interface Attempt {
  readonly tokens: readonly Token[];
  readonly code: string;
  readonly requests: readonly RecordedRequest[];
}

/**
 * Runs every program of the SDKs with the real packages: it logs in before the migration at a legacy tenant, and after it at a modern one.
 *
 * @param packages the folder in which the versions are installed under their aliases
 */
export function describeLogins(pairs: Pairs, packages: string): void {
  let workshop: Workshop;
  const servers = {} as Record<Mode, { readonly auth0: Auth0; readonly runner: Runner }>;

  beforeAll(async () => {
    workshop = new Workshop(packages);
    for (const mode of ['legacy', 'modern'] as const) {
      const auth0 = await startAuth0({ mode, tls: true, origins: [ORIGIN], startsPerHour: Infinity });
      const certificate = join(workshop.path, `${mode}.pem`);
      writeFileSync(certificate, auth0.certificate ?? '');
      servers[mode] = { auth0, runner: new Runner({ NODE_EXTRA_CA_CERTS: certificate, AUTH0_WEB_CLIENT_ID: WEB_CLIENT, AUTH0_WEB_CLIENT_SECRET: WEB_SECRET }) };
    }
  });

  afterAll(async () => {
    for (const { auth0, runner } of Object.values(servers)) {
      runner.close();
      await auth0.close();
    }
    workshop.remove();
  });

  function versionOf(alias: string): string {
    return (JSON.parse(readFileSync(join(packages, alias, 'package.json'), 'utf8')) as { version: string }).version;
  }

  function majorOf(alias: string): number {
    return Number(versionOf(alias).split('.')[0]);
  }

  async function logIn(program: Program, file: string, page: Page | undefined, mode: Mode): Promise<Attempt> {
    const { auth0, runner } = servers[mode];
    const before = auth0.requests.length;
    const sent = auth0.messages.length;
    const recipient = RECIPIENTS[program.connection];
    if (program.starts) await runner.call({ file, page, name: 'start', args: [recipient] });
    const code = auth0.messages[sent]?.code ?? auth0.issueCode(program.connection, recipient);
    const response = await runner.call({ file, page, name: 'login', args: [recipient, code] });
    return { tokens: tokensOf(response), code, requests: auth0.requests.slice(before).filter(isSent) };
  }

  const CASES = Object.entries(pairs).flatMap(([sdk, own]) => {
    const folder = join(SDKS, sdk);
    const programs = JSON.parse(readFileSync(join(folder, 'logins.json'), 'utf8')) as Record<string, Program>;
    return own.flatMap((pair) => Object.entries(programs).map(([fileName, program]) => {
      return { name: `${sdk}/${fileName} of ${versionOf(pair.before)} for ${versionOf(pair.after)}`, sdk, fileName, program, pair, text: readFileSync(join(folder, fileName), 'utf8') };
    }));
  });

  test('every program of the folders has its entry', () => {
    for (const sdk of Object.keys(pairs)) {
      const programs = new Set(CASES.filter((one) => one.sdk === sdk).map(({ fileName }) => fileName));
      expect([...programs, 'logins.json'].sort()).toEqual(readdirSync(join(SDKS, sdk)).sort());
    }
  });

  describe.each(CASES)('$name', ({ sdk, fileName, program, pair, text }) => {
    const options = { assume: [`${sdk}@${versionOf(pair.after)}`], browserClients: true, databaseLogins: true };
    const analysis = analyze(fileName, text, options);
    const { text: migrated, outcomes } = rewriteText(fileName, text, analysis, options);
    const left = outcomes.filter(({ state }) => state !== 'rewritten').map(({ finding }) => finding.code);
    const isReached = majorOf(pair.after) >= (program.from ?? 0);
    /** The version tells the files of a program apart; its folder is the alias, below which the package has its own name. */
    const install = (alias: string, version: string, code: string, mode: Mode): string => {
      return workshop.install({ folder: alias, fileName, text: code, name: fileName, page: undefined, connections: [], tokens: [] }, version, code, servers[mode].auth0.host);
    };

    test.runIf(program.from !== undefined && majorOf(pair.after) < program.from)('is right as it is', () => {
      expect(outcomes).toEqual([]);
    });

    test.runIf(isReached)('logs in before the migration and after it', async () => {
      expect(left).toEqual([]);
      const isLegacy = program.from === undefined && !program.throwsBefore;
      const before = isLegacy ? await logIn(program, install(pair.before, `before-${pair.after}`, text, 'legacy'), pageIn(packages, sdk, pair.before), 'legacy') : undefined;
      const after = await logIn(program, install(pair.after, 'after', migrated, 'modern'), pageIn(packages, sdk, pair.after), 'modern');
      const start = program.starts ? [['/passwordless/start', 200, undefined]] : [];
      if (before) {
        expect(before.requests.map(({ path, status, refusal }) => [path, status, refusal])).toEqual([...start, ['/oauth/ro', 200, undefined]]);
        expect(before.tokens).toEqual(program.tokens);
      }
      expect(after.requests.map(({ path, status, refusal }) => [path, status, refusal])).toEqual([...start, ['/oauth/token', 200, undefined]]);
      expect(after.tokens).toEqual(program.tokens);
      const [legacy, modern] = [before?.requests.at(-1)?.parameters, after.requests.at(-1)?.parameters];
      expect(modern).toMatchObject({ grant_type: OTP_GRANT, otp: after.code, realm: program.connection, username: RECIPIENTS[program.connection] });
      if (legacy) expect(modern?.['scope']).toEqual(legacy['scope']);
      expect(migrated).not.toMatch(/(?<!auth0\/)legacy/);
    });

    test.runIf(isReached)('does not log in at a tenant without /oauth/ro unless it is migrated', async () => {
      if (program.from !== undefined || program.throwsBefore) return;
      const attempt = logIn(program, install(pair.before, `refused-${pair.after}`, text, 'modern'), pageIn(packages, sdk, pair.before), 'modern').then((result) => result.tokens, () => []);
      expect(await attempt).toEqual([]);
      expect(servers.modern.auth0.requests.at(-1)).toMatchObject({ path: '/oauth/ro', status: 404 });
    });

    test.runIf(isReached && program.hasPasswords)('logs in with a password at the new tenant', async () => {
      const { auth0, runner } = servers.modern;
      const file = install(pair.after, 'passwords', migrated, 'modern');
      const response = await runner.call({ file, page: pageIn(packages, sdk, pair.after), name: 'loginWithPassword', args: [DATABASE_USER.username, DATABASE_USER.password] });
      expect(tokensOf(response)).toEqual(['access_token', 'id_token']);
      expect(auth0.requests.findLast(isSent)).toMatchObject({ path: '/oauth/token', status: 200, parameters: { grant_type: PASSWORD_REALM_GRANT, realm: DATABASE, ...DATABASE_USER } });
    });
  });
}
